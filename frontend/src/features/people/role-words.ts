import { useI18n } from 'vue-i18n'
import type { PersonGrant, Role } from '@/api'

type Bound = Pick<PersonGrant, 'organization' | 'division' | 'zone'>

/** Roles in words, with what they are bound to: 部门的审核人员（北京市）. */
export function useRoleWords() {
  const { t } = useI18n()
  const placeOf = ({ organization, division, zone }: Bound) => division?.fullName ?? zone?.name ?? organization?.name ?? ''
  return {
    placeOf,
    roleWord: (role: Role) => t(`session.role.${role}`),
    roleWords: (role: Role, bound: Bound) => {
      const place = placeOf(bound)
      return place ? t('people.roleAt', { role: t(`session.role.${role}`), place }) : t(`session.role.${role}`)
    },
  }
}
