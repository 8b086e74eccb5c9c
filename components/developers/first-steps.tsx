import { nameOfGroup } from "./operations";

/** What to know before the first call. */
export function FirstSteps({ groups }: { groups: string[] }) {
  return (
    <div className="prose pb-10">
      <h2>First steps</h2>
      <p>
        Make a personal access token in <a href="/settings/tokens">your settings</a>, give it only the scopes
        your program needs, and send it with every request. It is shown once and kept only as a hash.
      </p>
      <pre className="whitespace-pre-wrap wrap-anywhere">
        <code>
          {'curl -H "Authorization: Bearer lumo_…" \\\n  https://your.lumo/api/v1/notifications/unread-count'}
        </code>
      </pre>
      <p>
        Bodies are JSON in UTF-8. Lists answer with <code>items</code> and <code>nextCursor</code>; send the
        cursor back as <code>cursor</code> for the next page, and <code>limit</code> up to 50. Times are ISO
        8601 in UTC.
      </p>
      <p>
        A refusal is <code>application/problem+json</code>: a <code>status</code>, a <code>code</code> for
        programs, a <code>detail</code> for people, and <code>fields</code> where something you sent cannot be
        used. What you may not see answers 404, exactly like what is not there. Every answer carries{" "}
        <code>X-Request-Id</code>; quote it when you ask us.
      </p>
      <p>
        You may make 1,500 requests in five minutes with a token and 300 without; <code>RateLimit</code> and{" "}
        <code>RateLimit-Policy</code> say where you stand, and a 429 carries <code>Retry-After</code>.
      </p>
      <p>
        The whole description is an <a href="/api/v1/openapi.json">OpenAPI 3.1 document</a>. Jump to:{" "}
        {groups.map((group, index) => (
          <span key={group}>
            {index > 0 && ", "}
            <a href={`#${group}`}>{nameOfGroup(group)}</a>
          </span>
        ))}
        .
      </p>
    </div>
  );
}
