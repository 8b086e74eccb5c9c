import document from "@/generated/openapi.json";

/** The OpenAPI 3.1 document of this API. */
export function GET(): Response {
  return Response.json(document, {
    headers: { "cache-control": "public, max-age=300", "access-control-allow-origin": "*" },
  });
}
