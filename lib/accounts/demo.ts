import type { Role } from "@/lib/auth/actor";

const password = "projector-7-light";

/** The sign-ins of the demo world. They exist only where the start script runs its own database, never in production. */
export const DEMO: readonly { handle: string; role: Role; email: string; password: string }[] = [
  { handle: "mira", role: "member", email: "mira@demo.lumo.example", password },
  { handle: "tomas", role: "moderator", email: "tomas@demo.lumo.example", password },
  { handle: "ines", role: "admin", email: "ines@demo.lumo.example", password },
];
