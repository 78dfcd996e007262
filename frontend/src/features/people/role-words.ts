import { useI18n } from 'vue-i18n'
import type { PersonGrant, Role } from '@/api'

type Bound = Pick<PersonGrant, 'organization' | 'division' | 'zone'>

/** Roles in words, with what they are bound to: 部门的审核人员（北京市）. */
export function useRoleWords() {
  const { t } = useI18n()
  const placeOf = ({ organization, division, zone }: Bound) => division?.fullName ?? zone?.name ?? organization?.name ?? ''
  const listed = (roles: Role[], place: string) => {
    const words = roles.map((role) => t(`session.role.${role}`)).join(t('common.listComma'))
    return place ? t('people.roleAt', { role: words, place }) : words
  }
  return {
    placeOf,
    roleWord: (role: Role) => t(`session.role.${role}`),
    roleWords: (roles: Role[], bound: Bound) => listed(roles, placeOf(bound)),
    /** Several grants, the roles in one place together. */
    grantWords: (grants: PersonGrant[]) => {
      const places = [...new Set(grants.map(placeOf))]
      return places.map((place) => listed(grants.filter((grant) => placeOf(grant) === place).map((grant) => grant.role), place))
    },
  }
}
