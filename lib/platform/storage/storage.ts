import "server-only";
import path from "node:path";
import { env } from "@/lib/platform/env";
import { blobStorage } from "./blob";
import { diskStorage } from "./disk";
import type { Storage } from "./port";
import { s3Storage } from "./s3";

let chosen: Storage | undefined;

/** The storage that STORAGE names: the disk of this machine, anything that speaks S3, or Vercel Blob. */
export function storage(): Storage {
  chosen ??= choose();
  return chosen;
}

function choose(): Storage {
  const set = env();
  if (set.STORAGE === "s3") {
    return s3Storage({
      endpoint: set.S3_ENDPOINT ?? "",
      bucket: set.S3_BUCKET ?? "",
      region: set.S3_REGION,
      accessKeyId: set.S3_ACCESS_KEY_ID ?? "",
      secretAccessKey: set.S3_SECRET_ACCESS_KEY ?? "",
    });
  }
  if (set.STORAGE === "blob") return blobStorage(set.BLOB_READ_WRITE_TOKEN ?? "");
  return diskStorage(path.resolve(set.LUMO_DATA_DIR, "media"));
}
