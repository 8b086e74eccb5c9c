/** What a personal access token may do. A browser session may do everything its member may. */
export const SCOPES = ["read", "write", "notifications", "account"] as const;
export type Scope = (typeof SCOPES)[number];

export type Role = "member" | "moderator" | "admin";

/** Who is asking. */
export type Actor = {
  id: string;
  handle: string;
  name: string;
  role: Role;
  avatarUrl: string | null;
  emailVerified: boolean;
  timeZone: string;
  /** Null when a program asks with a token. */
  sessionId: string | null;
  scopes: readonly Scope[] | "all";
};

/** Whoever looks, signed in or not. */
export type Viewer = Actor | null;

export function isStaff(viewer: Viewer): boolean {
  return viewer?.role === "moderator" || viewer?.role === "admin";
}

export function isAdmin(viewer: Viewer): boolean {
  return viewer?.role === "admin";
}

export function hasScope(actor: Actor, scope: Scope): boolean {
  return actor.scopes === "all" || actor.scopes.includes(scope);
}
