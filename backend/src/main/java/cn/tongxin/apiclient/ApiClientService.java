package cn.tongxin.apiclient;

import cn.tongxin.identity.Act;
import cn.tongxin.identity.Caller;
import cn.tongxin.identity.Idempotent;
import cn.tongxin.identity.Version;
import cn.tongxin.journal.Change;
import cn.tongxin.journal.History;
import cn.tongxin.journal.Journal;
import cn.tongxin.journal.JournalReader;
import cn.tongxin.journal.RecordType;
import cn.tongxin.limit.ClientUsage;
import cn.tongxin.paging.Page;
import cn.tongxin.paging.PageRequest;
import cn.tongxin.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of systems and their keys: one transaction each, with its row in the journal, which only the audit reads. */
@ApplicationScoped
public class ApiClientService {

    private final ApiClientRepository clients;
    private final ApiClientRules rules;
    private final ClientUsage usage;
    private final Journal journal;
    private final JournalReader reader;

    ApiClientService(
            ApiClientRepository clients,
            ApiClientRules rules,
            ClientUsage usage,
            Journal journal,
            JournalReader reader) {
        this.clients = clients;
        this.rules = rules;
        this.usage = usage;
        this.journal = journal;
        this.reader = reader;
    }

    public Page<ApiClientSummary> list(ApiClientFilter filter, Caller caller, PageRequest page) {
        return clients.list(filter, caller, page);
    }

    /** @throws ProblemException NOT_FOUND also where none of its divisions is the caller's */
    public ApiClientView read(UUID id, Caller caller) {
        ApiClientView view = clients.read(id, caller).orElseThrow(ProblemException::notFound);
        if (!Divisions.any(Act.API_CLIENT_SEE, view.divisionCodes(), caller)) {
            throw ProblemException.withheld();
        }
        return view;
    }

    public History history(UUID id, Caller caller) {
        read(id, caller);
        return reader.history(RecordType.API_CLIENT, id, true);
    }

    /** @param days how many, today included */
    public ApiClientUsage usage(UUID id, int days, Caller caller) {
        int perDay = read(id, caller).requestsPerDay();
        return ApiClientUsage.of(
                usage.today(), perDay, usage.since(id, usage.today().minusDays(days - 1L)));
    }

    @Transactional
    @Idempotent
    public ApiClientView register(ApiClientRequest request, Caller caller) {
        Divisions.requireAll(Act.API_CLIENT_KEEP, request.divisionCodes(), caller);
        ApiClient client = ApiClient.registered(rules.complete(request, caller), caller.sample());
        clients.persistAndFlush(client);
        note(client, "register", null, Change.between(Map.of(), client.state()), caller);
        return view(client, caller);
    }

    /** Replaces what is said of it; both where it may act now and where it may act then must be the caller's. */
    @Transactional
    public ApiClientView change(UUID id, int version, ApiClientRequest request, Caller caller) {
        ApiClient client = forChange(id, version, caller);
        Divisions.requireAll(Act.API_CLIENT_KEEP, request.divisionCodes(), caller);
        ApiClientRequest complete = rules.complete(request, caller);
        Map<String, @Nullable Object> before = client.state();
        client.change(complete);
        clients.flush();
        note(client, "change", null, Change.between(before, client.state()), caller);
        return view(client, caller);
    }

    @Transactional
    @Idempotent
    public ApiClientView revoke(UUID id, int version, String reason, Caller caller) {
        ApiClient client = forChange(id, version, caller);
        Map<String, @Nullable Object> before = client.state();
        client.revoke(reason);
        clients.flush();
        note(client, "revoke", reason, Change.between(before, client.state()), caller);
        return view(client, caller);
    }

    /** A further key. Its secret is in the result, and kept nowhere: a retry is answered without it. */
    @Transactional
    @Idempotent
    public IssuedKey issueKey(UUID id, int version, IssueKeyRequest request, Caller caller) {
        ApiClient client = forChange(id, version, caller);
        Secret secret = Secret.of(request.kind());
        ClientKey key = client.issue(request.kind(), secret, request.expiresOn());
        clients.flush();
        note(client, "issue-key", null, key.state(), caller);
        return new IssuedKey(key.id(), secret, view(client, caller));
    }

    /** A key in the place of another, which goes on for the overlap. */
    @Transactional
    @Idempotent
    public IssuedKey rotateKey(UUID id, int version, UUID keyId, RotateKeyRequest request, Caller caller) {
        ApiClient client = forChange(id, version, caller);
        Secret secret = Secret.of(client.kindOf(keyId));
        ClientKey key = client.rotate(keyId, secret, request.overlap(), request.expiresOn());
        clients.flush();
        note(client, "rotate-key", null, replacing(keyId, key), caller);
        return new IssuedKey(key.id(), secret, view(client, caller));
    }

    private static Map<String, @Nullable Object> replacing(UUID keyId, ClientKey key) {
        Map<String, @Nullable Object> state = key.state();
        state.put("replacesKeyId", keyId);
        return state;
    }

    @Transactional
    @Idempotent
    public ApiClientView revokeKey(UUID id, int version, UUID keyId, String reason, Caller caller) {
        ApiClient client = forChange(id, version, caller);
        ClientKey key = client.revoke(keyId, reason);
        clients.flush();
        note(client, "revoke-key", reason, key.state(), caller);
        return view(client, caller);
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN, STALE_VERSION */
    private ApiClient forChange(UUID id, int version, Caller caller) {
        ApiClient client = clients.forChange(id).orElseThrow(ProblemException::notFound);
        if (!Divisions.any(Act.API_CLIENT_SEE, client.divisionCodes(), caller)) {
            throw ProblemException.withheld();
        }
        Divisions.requireAll(Act.API_CLIENT_KEEP, client.divisionCodes(), caller);
        Version.check(client.version(), version);
        return client;
    }

    private void note(
            ApiClient client,
            String verb,
            @Nullable String reason,
            Map<String, @Nullable Object> changed,
            Caller caller) {
        Change change = Change.of(RecordType.API_CLIENT, client.id(), client.version(), verb)
                .because(reason)
                .fields(changed)
                .visible(false)
                .in(client.scope())
                .sample(client.sample());
        journal.append(change, caller, Act.API_CLIENT_KEEP);
    }

    private ApiClientView view(ApiClient client, Caller caller) {
        return clients.read(client.id(), caller).orElseThrow();
    }
}
