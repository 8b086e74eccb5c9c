import "server-only";
import type { Viewer } from "@/lib/auth/actor";
import { db, withMember } from "@/lib/platform/db";
import { variantName } from "@/lib/platform/images/purposes";

const VARIANT = /^([A-Za-z0-9_-]{20,64})-(\d{2,4})\.webp$/;

export interface ServedVariant {
  variant: string;
  /** Everyone's to see, so that caches along the way may keep it. */
  isPublic: boolean;
}

/** A variant that exists and that the viewer may see: everyone's, or their own. Asks who the viewer is only if it matters. */
export async function findServedVariant(
  file: string,
  askViewer: () => Promise<Viewer>,
): Promise<ServedVariant | null> {
  const [, name, width] = VARIANT.exec(file) ?? [];
  if (!name || !width) return null;
  const where = { name, widths: { has: Number(width) } };
  const select = { isPublic: true } as const;
  const shared = await db.upload.findFirst({ where: { ...where, isPublic: true }, select });
  const viewer = shared ? null : await askViewer();
  const found =
    shared ?? (viewer && (await withMember(viewer.id, (tx) => tx.upload.findFirst({ where, select }))));
  return found && { variant: variantName(name, Number(width)), isPublic: found.isPublic };
}
