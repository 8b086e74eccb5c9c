/** Words that stand in addresses below /communities. */
const RESERVED = new Set(
  "new create mine search join invite invites invitation invitations addresses unread link links settings about all none admin api topics topic events members rooms room requests log held me".split(
    " ",
  ),
);

export function isReservedSlug(slug: string): boolean {
  return RESERVED.has(slug);
}
