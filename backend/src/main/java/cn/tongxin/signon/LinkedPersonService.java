package cn.tongxin.signon;

import cn.tongxin.account.GrantedRole;
import cn.tongxin.account.LinkedAccounts;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Role;
import cn.tongxin.signon.provider.Claims;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** From what the provider says of a person to the account here, its roles brought up to date. */
@ApplicationScoped
class LinkedPersonService {

    private final SignOnSettings settings;
    private final AccountLinkRepository links;
    private final LinkedAccounts accounts;
    private final Usernames usernames;
    private final ClaimedScopes scopes;
    private final SignOnTrailService trail;

    LinkedPersonService(
            SignOnSettings settings,
            AccountLinkRepository links,
            LinkedAccounts accounts,
            Usernames usernames,
            ClaimedScopes scopes,
            SignOnTrailService trail) {
        this.settings = settings;
        this.links = links;
        this.accounts = accounts;
        this.usernames = usernames;
        this.scopes = scopes;
        this.trail = trail;
    }

    /** The person, where nothing about the account has to change: it is known, and its claims have been read. */
    Optional<Caller> known(Claims claims) {
        return links.find(claims.issuer(), claims.subject())
                .filter(link -> upToDate(link, claims))
                .map(this::person);
    }

    /**
     * The person, with an account opened and its roles brought up to date as the configuration says.
     *
     * @throws SignOnFailedException NO_ACCOUNT, LOCKED, ROLES_APART, ADMINISTRATOR
     */
    @Transactional
    public Caller admit(Claims claims) {
        links.lock(claims.issuer(), claims.subject());
        AccountLink link = links.find(claims.issuer(), claims.subject()).orElseGet(() -> open(claims));
        Caller person = person(link);
        if (upToDate(link, claims)) {
            return person;
        }
        Set<GrantedRole> roles = roles(claims);
        accounts.keepRoles(link.accountId(), roles).ifPresent(version -> trail.granted(version, roles, person));
        links.noteRead(claims.issuer(), claims.subject(), issuedAt(claims));
        return person(link);
    }

    /**
     * Links an account whose person is signed in to who that person is at the provider; a link that it had is replaced.
     *
     * @throws SignOnFailedException LINKED_ELSEWHERE, LOCKED, ADMINISTRATOR
     */
    @Transactional
    public void link(Claims claims, UUID accountId) {
        links.lock(claims.issuer(), claims.subject());
        AccountLink link = links.find(claims.issuer(), claims.subject()).orElse(null);
        if (link != null && !link.accountId().equals(accountId)) {
            throw new SignOnFailedException(SignOnFailure.LINKED_ELSEWHERE);
        }
        Caller person = person(new AccountLink(accountId, null));
        if (link == null) {
            links.removeOf(claims.issuer(), accountId);
            links.add(claims.issuer(), claims.subject(), accountId);
            trail.linked(person);
        }
    }

    boolean linked(String issuer, UUID accountId) {
        return links.linked(issuer, accountId);
    }

    private Caller person(AccountLink link) {
        Caller person =
                accounts.caller(link.accountId()).orElseThrow(() -> new SignOnFailedException(SignOnFailure.LOCKED));
        if (!settings.admitsAdministrators() && Role.ADMINISTRATORS.stream().anyMatch(person::has)) {
            throw new SignOnFailedException(SignOnFailure.ADMINISTRATOR);
        }
        return person;
    }

    /** The account that is linked, open or not. */
    Optional<UUID> accountOf(Claims claims) {
        return links.find(claims.issuer(), claims.subject()).map(AccountLink::accountId);
    }

    private boolean upToDate(AccountLink link, Claims claims) {
        return !settings.grantsFromClaims() || link.read(issuedAt(claims));
    }

    private AccountLink open(Claims claims) {
        if (!settings.createsAccounts()) {
            throw new SignOnFailedException(SignOnFailure.NO_ACCOUNT);
        }
        String username = usernames.free(claims);
        UUID account = accounts.open(username, usernames.displayName(claims, username));
        links.add(claims.issuer(), claims.subject(), account);
        trail.opened(accounts.caller(account).orElseThrow());
        return new AccountLink(account, null);
    }

    private Set<GrantedRole> roles(Claims claims) {
        Set<ClaimedGrant> claimed = settings.mapping().grants(claims);
        boolean administrator = claimed.stream().anyMatch(one -> Role.ADMINISTRATORS.contains(one.role()));
        if (administrator && claimed.size() > 1) {
            throw new SignOnFailedException(SignOnFailure.ROLES_APART);
        }
        return scopes.find(claimed);
    }

    private static OffsetDateTime issuedAt(Claims claims) {
        return claims.issuedAt().atOffset(ZoneOffset.UTC);
    }
}
