import { z } from "zod";
import type { EndpointSpec } from "./endpoint";

/** One documented door: where it is and what it promises. */
export type Door = { path: string; method: string; spec: EndpointSpec };
type Json = Record<string, unknown>;

const PROBLEMS: Record<number, string> = {
  400: "The request is malformed.",
  401: "Nobody is signed in, or the token is not good.",
  403: "You may see this, but not do that.",
  404: "It is not there, or not there for you.",
  409: "It collides with what is there.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  422: "Some fields cannot be used; `fields` says which and why.",
  429: "Too many requests; `Retry-After` says how long to wait.",
  503: "A part of Lumo is resting.",
};

/** The OpenAPI 3.1 document of all doors, made from the schemas that guard them. */
export function openApiDocument(doors: Door[]): Json {
  const paths: Record<string, Json> = {};
  for (const { path, method, spec } of doors) {
    paths[path] = { ...paths[path], [method.toLowerCase()]: operation(path, method, spec) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Lumo",
      version: "1",
      description:
        "Everything members can do, for programs. Sign in with a personal access token from your settings: `Authorization: Bearer lumo_…`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{ token: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "A personal access token." },
        session: {
          type: "apiKey",
          in: "cookie",
          name: "__Host-lumo_session",
          description: "The browser's own session.",
        },
      },
      schemas: { Problem: problemSchema },
    },
  };
}

const problemSchema: Json = {
  type: "object",
  description: "A refusal (RFC 9457).",
  required: ["type", "title", "status", "code", "detail", "requestId"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    code: { type: "string" },
    detail: { type: "string", description: "A sentence for the person who reads it." },
    fields: { type: "object", additionalProperties: { type: "string" } },
    requestId: { type: ["string", "null"] },
  },
};

function operation(path: string, method: string, spec: EndpointSpec): Json {
  const reads = method === "GET" || method === "HEAD";
  const statuses = [
    401,
    403,
    404,
    422,
    429,
    503,
    ...(spec.body ? [400, 413, 415] : []),
    ...(reads ? [] : [409]),
  ];
  return {
    operationId: `${method.toLowerCase()}${path.replace(/[{}]/g, "").replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary: spec.summary,
    tags: [path.split("/")[1]],
    ...(spec.who === "anyone" ? { security: [{}, { token: [] }, { session: [] }] } : {}),
    "x-who": spec.who,
    "x-scope": spec.scope ?? (reads ? "read" : "write"),
    parameters: [...parameters(spec.params, "path"), ...parameters(spec.query, "query")],
    ...(spec.body
      ? {
          requestBody: {
            required: true,
            content: { "application/json": { schema: toJsonSchema(spec.body, "input") } },
          },
        }
      : {}),
    responses: {
      [spec.status ?? 200]:
        spec.status === 204
          ? { description: "Done." }
          : {
              description: "What was asked for.",
              content: { "application/json": { schema: toJsonSchema(spec.answer, "output") } },
            },
      ...Object.fromEntries(
        statuses.sort().map((status) => [
          status,
          {
            description: PROBLEMS[status],
            content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
          },
        ]),
      ),
    },
  };
}

function parameters(schema: z.ZodType | undefined, place: "path" | "query"): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJsonSchema(schema, "input") as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, shape]) => ({
    name,
    in: place,
    required: place === "path" || required.includes(name),
    schema: shape,
  }));
}

function toJsonSchema(schema: z.ZodType, io: "input" | "output"): Json {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === "date")
        Object.assign(jsonSchema, { type: "string", format: "date-time" });
    },
  });
  return made;
}
