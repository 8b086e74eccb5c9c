import { Prisma } from "@/generated/prisma/client";
import type { Viewer } from "@/lib/auth/actor";
import type { Asked } from "../parse-search";
import type { After } from "./kind";

/** A call of the database's function for a kind; they all take the same. */
export function calling(
  name: Prisma.Sql,
  viewer: Viewer,
  asked: Asked,
  after: After,
  most: number,
): Prisma.Sql {
  return Prisma.sql`${name}(${viewer?.id ?? null}::uuid, ${JSON.stringify(asked)}::jsonb,
    ${after?.rank ?? null}::float8, ${after?.id ?? null}::uuid, ${most}::int)`;
}
