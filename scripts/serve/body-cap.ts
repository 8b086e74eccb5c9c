import { IncomingMessage, type ServerResponse } from "node:http";
import { requestId } from "@/lib/platform/headers/request-id";
import type { Refusal } from "./refusals";
import { refusalBytes } from "./refuse";

const MEGABYTE = 1024 * 1024;
/** What is still taken in, and thrown away, after a refusal: whoever is cut off while sending never reads the answer. */
const PATIENCE = { bytes: 64 * MEGABYTE, ms: 10_000 };
const TOO_LARGE: Refusal = {
  status: 413,
  title: "Content too large",
  detail: "What you sent is larger than Lumo takes.",
};

/**
 * Refuses bodies over the cap: by the announced length before a byte is read, else at the byte that crosses it. A
 * handler never sees a truncated body that looks complete. Answers whether it refused already.
 */
export function capBody(request: IncomingMessage, response: ServerResponse): boolean {
  const cap = capFor(request.headers["content-type"]);
  if (Number(request.headers["content-length"] ?? 0) > cap) {
    refuseBody(request, response);
    return true;
  }
  if (request.headers["transfer-encoding"]) capStream(request, response, cap);
  return false;
}

function capFor(contentType = ""): number {
  return /^(multipart\/form-data|image\/)/i.test(contentType) ? 9 * MEGABYTE : MEGABYTE;
}

function capStream(request: IncomingMessage, response: ServerResponse, cap: number): void {
  let seen = 0;
  request.push = (chunk: unknown, encoding?: BufferEncoding) => {
    seen += chunk instanceof Buffer ? chunk.length : 0;
    if (seen <= cap) return IncomingMessage.prototype.push.call(request, chunk, encoding);
    refuseBody(request, response);
    return true;
  };
}

/** Answers past the handler, whose request breaks off, then reads on for a while so that the answer arrives. */
function refuseBody(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  const answered = response.headersSent;
  const cut = () => socket.destroy();
  const timer = setTimeout(cut, PATIENCE.ms);
  socket.once("close", () => clearTimeout(timer));

  let thrownAway = 0;
  request.push = (chunk: unknown) => {
    thrownAway += chunk instanceof Buffer ? chunk.length : 0;
    if (chunk === null) socket.destroySoon();
    if (thrownAway > PATIENCE.bytes) cut();
    return true;
  };
  // The handler's request ends as one that was aborted does, without taking the connection along.
  request._destroy = (error, done) => {
    request.aborted = true;
    request.emit("aborted");
    done(error);
  };
  request.destroy();
  response.detachSocket(socket);
  response.statusCode = answered ? response.statusCode : TOO_LARGE.status;
  response.destroy();
  response.emit("close");
  if (answered) cut();
  else socket.end(refusalBytes(TOO_LARGE, requestId(request.headers["x-request-id"]?.toString())));
}
