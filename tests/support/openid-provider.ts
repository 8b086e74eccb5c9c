import { createHash, createSign, generateKeyPairSync, randomUUID } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

type Person = { sub: string; email: string; email_verified: boolean; name: string };
/** What the provider gets wrong, to see whether it is believed. */
export type Mischief = Partial<{
  iss: string;
  aud: string;
  nonce: string | null;
  key: "another";
  expired: true;
}>;

type Grant = { challenge: string; nonce: string | null; redirect: string; person: Person };

const CLIENT = { id: "lumo-tests", secret: "the-secret-lumo-shares-with-the-provider" };

/** An OpenID provider on this machine, as much of one as signing in needs: discovery, keys, codes with PKCE, id tokens. Whoever is `person` is signed in there already. */
export async function startOpenIdProvider(port = 0) {
  const keys = newKeys();
  const other = newKeys();
  const grants = new Map<string, Grant>();
  const state = {
    person: { sub: "1001", email: "hedy@example.org", email_verified: true, name: "Hedy Lamarr" } as Person,
    mischief: {} as Mischief,
  };
  let issuer = "";

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const json = (status: number, body: unknown) =>
      response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") {
      return json(200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
      });
    }
    if (url.pathname === "/jwks") {
      return json(200, {
        keys: [{ ...keys.publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" }],
      });
    }
    if (url.pathname === "/authorize") {
      const asked = url.searchParams;
      const redirect = asked.get("redirect_uri") ?? "";
      if (asked.get("client_id") !== CLIENT.id || asked.get("code_challenge_method") !== "S256") {
        return json(400, { error: "invalid_request" });
      }
      const code = randomUUID();
      grants.set(code, {
        challenge: asked.get("code_challenge") ?? "",
        nonce: asked.get("nonce"),
        redirect,
        person: personOf(request.headers.cookie) ?? state.person,
      });
      const back = new URL(redirect);
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      return response.writeHead(302, { location: back.href }).end();
    }
    if (url.pathname === "/token") {
      let body = "";
      for await (const chunk of request) body += chunk;
      const sent = new URLSearchParams(body);
      const basic = Buffer.from(
        (request.headers.authorization ?? "").replace(/^Basic /, ""),
        "base64",
      ).toString();
      const grant = grants.get(sent.get("code") ?? "");
      grants.delete(sent.get("code") ?? "");
      const verifier = createHash("sha256")
        .update(sent.get("code_verifier") ?? "")
        .digest("base64url");
      if (
        !grant ||
        basic !== `${CLIENT.id}:${CLIENT.secret}` ||
        sent.get("redirect_uri") !== grant.redirect ||
        verifier !== grant.challenge
      ) {
        return json(400, { error: "invalid_grant" });
      }
      const { iss = issuer, aud = CLIENT.id, nonce, key, expired } = state.mischief;
      const at = Math.floor(Date.now() / 1_000);
      const claims = {
        ...grant.person,
        iss,
        aud,
        iat: at,
        exp: expired ? at - 3_600 : at + 300,
        ...(nonce === null ? {} : { nonce: nonce ?? grant.nonce }),
      };
      const signer = key === "another" ? other : keys;
      return json(200, {
        access_token: randomUUID(),
        token_type: "Bearer",
        expires_in: 300,
        id_token: signed(claims, signer.privateKey),
      });
    }
    return json(404, { error: "not_found" });
  });
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer,
    client: CLIENT,
    state,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A browser may say who sits at it, by a cookie of the provider's own site. */
function personOf(cookies = ""): Person | null {
  const kept = /(?:^|; )person=([\w-]+)/.exec(cookies)?.[1];
  return kept ? JSON.parse(Buffer.from(kept, "base64url").toString()) : null;
}

function newKeys() {
  return generateKeyPairSync("rsa", { modulusLength: 2_048 });
}

function signed(claims: object, key: ReturnType<typeof newKeys>["privateKey"]): string {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const body = `${part({ alg: "RS256", typ: "JWT", kid: "one" })}.${part(claims)}`;
  return `${body}.${createSign("RSA-SHA256").update(body).sign(key, "base64url")}`;
}
