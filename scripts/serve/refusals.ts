import type { IncomingMessage } from "node:http";

export type Refusal = { status: number; title: string; detail: string; headers?: Record<string, string> };

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
const LONGEST_URL = 4_096;
const MOST_PARAMETERS = 100;

/** What Next would stumble over is answered here: odd methods, broken paths, endless addresses. */
export function refusalFor({ method = "GET", url = "/" }: IncomingMessage): Refusal | null {
  const allow = { Allow: METHODS.join(", ") };
  if (!METHODS.includes(method))
    return {
      status: 405,
      title: "Method not allowed",
      detail: "Lumo does not know this method.",
      headers: allow,
    };
  const isEndpoint = /^\/(api|health|metrics)(\/|$|\?)/.test(url);
  if (!isEndpoint && ["PUT", "PATCH", "DELETE"].includes(method))
    return { ...unknownMethod, headers: { Allow: "GET, HEAD, POST, OPTIONS" } };
  if (url.length > LONGEST_URL)
    return { status: 414, title: "Address too long", detail: "This address is longer than Lumo reads." };
  const question = url.indexOf("?");
  const path = question < 0 ? url : url.slice(0, question);
  const query = question < 0 ? "" : url.slice(question + 1);
  if (!path.startsWith("/") || path.startsWith("//") || path.includes("\\")) return broken;
  if (!isDecodable(path) || query.split("&", MOST_PARAMETERS + 1).length > MOST_PARAMETERS) return broken;
  if (!isDecodable(query.replaceAll("+", " "))) return broken;
  if (method === "OPTIONS" && !isEndpoint)
    return { status: 204, title: "", detail: "", headers: { Allow: "GET, HEAD, POST, OPTIONS" } };
  return null;
}

const unknownMethod: Refusal = {
  status: 405,
  title: "Method not allowed",
  detail: "This address cannot be asked in that way.",
};

const broken: Refusal = {
  status: 400,
  title: "Broken address",
  detail: "This address cannot be read. Please check how it is written.",
};

function isDecodable(text: string): boolean {
  if (!text.includes("%")) return !text.includes("\u0000");
  try {
    return !decodeURIComponent(text).includes("\u0000");
  } catch {
    return false; // broken percent-encoding
  }
}
