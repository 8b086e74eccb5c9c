import { z } from "zod";
import { canaryOf } from "./make-row";
import type { Scene } from "./scene";

export type Shape = {
  type?: string | string[];
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  allOf?: Shape[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  additionalProperties?: boolean | Shape;
};

/** What a schema takes, or for `output` what it gives, as plain JSON Schema. */
export function shapeOf(schema: z.ZodType, io: "input" | "output" = "input"): Shape {
  return z.toJSONSchema(schema, { io, unrepresentable: "any", reused: "inline" }) as Shape;
}

/** What the path parameters of a door stand for when it is about the scene's owner. */
export function paramsFor(path: string, scene: Scene): Record<string, string> {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return Object.fromEntries(names.map((name) => [name, paramFor(path, name, scene)]));
}

function paramFor(path: string, name: string, scene: Scene): string {
  if (name === "handle") return scene.owner.handle;
  if (path.includes("/featured/") && name === "place") return "forum";
  if (name === "place") return String(scene.rows.threads?.id);
  // Nobody has kept a search: any id does.
  if (path.includes("/search/kept/")) return scene.owner.id;
  if (path.includes("/flags/")) return "studio";
  if (name === "category") return String(scene.rows.categories?.slug);
  // Neither was put up: any id does.
  if (/\/admin\/(announcements|featured)\//.test(path)) return scene.owner.id;
  if (name === "year") return "1931";
  // A job that is done.
  if (path.includes("/admin/jobs/")) return "1";
  if (path.startsWith("/media/")) return `${String(scene.rows.uploads?.name)}-96.webp`;
  if (path.startsWith("/avatars/")) return `${scene.owner.handle}.svg`;
  if (path.includes("/feed/own/")) return String(scene.rows.activities?.id);
  if (path.includes("/feed/mutes/")) return String(scene.rows.feed_mutes?.id);
  const noun = /\/([a-z-]+)\/\{\w+\}/.exec(path)?.[1]?.replaceAll("-", "_") ?? "";
  const table = noun === "tokens" ? "api_tokens" : noun;
  return String(scene.rows[table]?.[name] ?? scene.rows[table]?.id ?? canaryOf("nobody", name));
}

const KNOWN: [RegExp, (scene: Scene) => unknown][] = [
  [/uploadId$/i, (scene) => scene.rows.uploads?.id],
  [/^imageIds$/, (scene) => scene.rows.uploads?.id],
  [/^ref$/, (scene) => scene.owner.handle],
  [/^starts$/, () => "2031-05-01T20:00"],
  [/^ends$/, () => "2031-05-01T22:00"],
  [/^address$/, (scene) => `/forum/t/a-thread/${String(scene.rows.threads?.id)}`],
  [/^startsAt$/, () => "2031-05-01T20:00:00Z"],
  [/^endsAt$/, () => "2031-05-01T22:00:00Z"],
  [/^opens$/, () => "2031-05-01T20:00"],
  [/^nominateUntil$/, () => "2031-05-02T20:00"],
  [/^voteUntil$/, () => "2031-05-03T20:00"],
  [/^watchUntil$/, () => "2031-05-04T20:00"],
  [/^discussUntil$/, () => "2031-05-05T20:00"],
  // Within a year of now, on somebody's own clock.
  [/^publishAt$/, () => new Date(Date.now() + 86_400_000).toISOString().slice(0, 16)],
  [/^link$/, () => "https://films.example/"],
  [/^token$/, () => "an-invitation-of-nobodys"],
  [/^slug$/, () => "another-address"],
  [/^coverId$/, () => null],
  [/^series$/, (scene) => scene.rows.series?.slug],
  [/^at$/, () => "2031-05-01T20:00:00Z"],
  [/^films?$/, (scene) => scene.rows.films?.slug],
  [/^countries$/, () => "Senegal"],
  [/^country$/, () => "PT"],
  [/^languages$/, () => "Wolof"],
  [/^minutes$/, () => 90],
  [/^year$/, () => 1990],
  [/^into$/, (scene) => scene.rows.films?.slug],
  [/^behind$/, () => null],
  [/^category$/, (scene) => scene.rows.categories?.slug],
  [/^parentId$/, (scene) => scene.rows.shelves?.id],
  [/^choices$/, () => 1],
  [/^answers$/, (scene) => scene.rows.comments?.id],
  [/^remindAt$/, () => "2027-05-01T20:00:00Z"],
  [/^closesAt$/, () => "2031-05-01T20:00:00Z"],
  [/^threadId$/, (scene) => scene.rows.room_messages?.id],
  [/^roomId$/, (scene) => scene.rows.rooms?.id],
  [/^clientId$/, () => "a-client-of-hers"],
  [/^emoji$/, () => "🎬"],
  [/^place$/, (scene) => `conversation:${String(scene.rows.conversations?.id)}`],
  [/^(members?|handle|login)$/i, () => "newcomer"],
  [/email/i, () => "newcomer@example.com"],
  [/password/i, () => "an owl reads 12 films"],
  [/bornOn|watchedOn|date/i, () => "1990-05-01"],
  [/timeZone/i, () => "Europe/Paris"],
  [/url$/i, () => "https://films.example/"],
  [/endpoint$/i, () => "https://push.example/abc"],
  [/p256dh$/i, () => "B".repeat(87)],
  [/auth$/i, () => "a".repeat(22)],
  [/^(from|until)$/i, () => "22:30"],
  [/^ends$/i, () => "week"],
  [/^code$/i, () => "123456"],
  [
    /^(id|rawId|clientDataJSON|attestationObject|authenticatorData|signature|userHandle)$/,
    () => "QUFBQUFBQUE",
  ],
];

/** As many as there must be, one at least, and no two words alike. */
function samplesOf(shape: Shape, least: number, name: string, scene: Scene): unknown[] {
  const sample = sampleOf(shape, name, scene);
  return Array.from({ length: Math.max(1, least) }, (_, n) =>
    n > 0 && typeof sample === "string" ? `${sample} ${n + 1}` : sample,
  );
}

/** A value that the shape takes: every property, so that a write writes all it can. */
export function sampleOf(shape: Shape, name: string, scene: Scene): unknown {
  if (shape.enum) return shape.enum[0];
  if ("const" in shape) return shape.const;
  const [first] = shape.anyOf ?? shape.oneOf ?? [];
  if (first) return sampleOf(first, name, scene);
  const known = KNOWN.find(([pattern]) => pattern.test(name));
  const type = Array.isArray(shape.type) ? shape.type[0] : shape.type;
  switch (type) {
    case "object":
      return Object.fromEntries(
        Object.entries(shape.properties ?? {}).map(([key, inner]) => [key, sampleOf(inner, key, scene)]),
      );
    case "array":
      return shape.items ? samplesOf(shape.items, shape.minItems ?? 1, name, scene) : [];
    case "boolean":
      return true;
    case "integer":
    case "number":
      return shape.minimum && shape.minimum > 0 ? shape.minimum : 1;
    case "null":
      return null;
    default:
      if (
        shape.format === "uuid" &&
        !/^(uploadId|imageIds|coverId|parentId|threadId|roomId|answers)$/.test(name)
      )
        return scene.owner.id;
      if (known) return known[1](scene);
      return "Some words".padEnd(shape.minLength ?? 0, ".").slice(0, Math.min(shape.maxLength ?? 50, 50));
  }
}

/** The names of all properties anywhere in a shape, as paths. */
export function namesIn(shape: Shape, at = ""): string[] {
  const inner = [shape.items, ...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  const open = typeof shape.additionalProperties === "object" ? [shape.additionalProperties] : [];
  return [
    ...Object.entries(shape.properties ?? {}).flatMap(([name, each]) => {
      const path = at ? `${at}.${name}` : name;
      return [path, ...namesIn(each, path)];
    }),
    ...[...inner, ...open].flatMap((each) => (each ? namesIn(each, at) : [])),
  ];
}
