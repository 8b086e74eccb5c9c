import type { UploadView } from "@/lib/media/schema";
import { parseJson } from "@/lib/platform/json";
import { isOverSoon, MOST_TRIES } from "@/lib/web/api-client";

type Options = { purpose?: UploadView["purpose"]; altText?: string };

/** Many chosen at once go up a few at a time: an address that sends ten in one second is turned away. */
const AT_ONCE = 3;
const waiting: (() => void)[] = [];
let going = 0;

/** Sends a picture up, and says how far it has got. Throws an error with the sentence of the refusal. */
export async function sendPicture(
  file: File,
  onProgress: (part: number) => void,
  options: Options = {},
): Promise<UploadView> {
  if (going === AT_ONCE) await new Promise<void>((turn) => waiting.push(turn));
  else going++;
  try {
    for (let tries = 1; ; tries++) {
      const { status, isOverSoon, answer } = await send(file, onProgress, options);
      if (status === 201) return answer as UploadView;
      if (!isOverSoon || tries === MOST_TRIES)
        throw new Error((answer as { detail?: string } | undefined)?.detail ?? "It did not arrive.");
      await new Promise((resolve) => setTimeout(resolve, 1_000));
    }
  } finally {
    const next = waiting.shift();
    if (next) next();
    else going--;
  }
}

type Answer = { status: number; isOverSoon: boolean; answer: unknown };

/** Only XMLHttpRequest can tell how far it is. */
function send(
  file: File,
  onProgress: (part: number) => void,
  { purpose = "image", altText = "" }: Options,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/uploads?${new URLSearchParams({ purpose, altText })}`);
    request.setRequestHeader("content-type", file.type);
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(new Error("Lumo could not be reached."));
    request.onload = () =>
      resolve({
        status: request.status,
        isOverSoon: isOverSoon(request.status, request.getResponseHeader("retry-after")),
        answer: parseJson(request.responseText),
      });
    request.send(file);
  });
}
