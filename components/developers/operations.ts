import { capital } from "@/components/ui/capital";
import document from "@/generated/openapi.json";

type Schema = {
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  default?: unknown;
  maxLength?: number;
  minLength?: number;
  minimum?: number;
  maximum?: number;
  format?: string;
};
type Parameter = { name: string; in: string; required: boolean; schema: Schema };
type RawOperation = {
  operationId: string;
  summary: string;
  tags: string[];
  "x-who": string;
  "x-scope": string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
  responses: Record<string, { content?: Record<string, { schema: Schema }> }>;
};

/** A value an endpoint takes or gives, in a line. */
export type Field = {
  name: string;
  where: "path" | "query" | "body" | "answer";
  type: string;
  required: boolean;
};
export type Operation = {
  id: string;
  method: string;
  path: string;
  group: string;
  summary: string;
  who: string;
  scope: string;
  takes: Field[];
  gives: Field[];
};

/** Every route by its resource, in the order of the document. */
export const groups = Map.groupBy(listOperations(), ({ group }) => group);

/** "club-rounds" as people read it: "Club rounds". */
export function nameOfGroup(group: string): string {
  return capital(group.replaceAll("-", " "));
}

/** Every operation of the OpenAPI document, flat enough to read. */
function listOperations(): Operation[] {
  const paths = document.paths as unknown as Record<string, Record<string, RawOperation>>;
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, raw]) => ({
      id: raw.operationId,
      method: method.toUpperCase(),
      path: `/api/v1${path}`,
      group: raw.tags[0] ?? "other",
      summary: raw.summary,
      who: raw["x-who"],
      scope: raw["x-scope"],
      takes: [
        ...raw.parameters.map(({ name, in: place, required, schema }) => ({
          name,
          where: place === "path" ? ("path" as const) : ("query" as const),
          type: typeOf(schema),
          required,
        })),
        ...fieldsOf(raw.requestBody?.content["application/json"]?.schema, "body"),
      ],
      gives: fieldsOf(successOf(raw), "answer"),
    })),
  );
}

function successOf({ responses }: RawOperation): Schema | undefined {
  const [, response] = Object.entries(responses).find(([status]) => status.startsWith("2")) ?? [];
  return response?.content?.["application/json"]?.schema;
}

function fieldsOf(schema: Schema | undefined, where: Field["where"]): Field[] {
  return Object.entries(schema?.properties ?? {}).map(([name, shape]) => ({
    name,
    where,
    type: typeOf(shape),
    required: schema?.required?.includes(name) ?? false,
  }));
}

function typeOf(schema: Schema): string {
  if (schema.enum) return schema.enum.map((each) => JSON.stringify(each)).join(" | ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(" | ");
  if (schema.type === "array") return `${schema.items ? typeOf(schema.items) : "any"}[]`;
  if (schema.properties) return `{ ${Object.keys(schema.properties).join(", ")} }`;
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : (schema.type ?? "any");
  const bounds = [
    schema.format,
    schema.maxLength && `≤ ${schema.maxLength}`,
    schema.maximum && schema.maximum < 1e9 && `≤ ${schema.maximum}`,
  ];
  return [type, ...bounds].filter(Boolean).join(", ");
}
