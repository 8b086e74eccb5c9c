/** Where the reader had stopped; it stays for the visit. */
export function UnreadDivider() {
  return (
    <div data-unread-divider className="flex items-center gap-3 px-4 pt-3 pb-1 sm:px-6">
      <span aria-hidden="true" className="h-px flex-1 bg-beam/60" />
      <span className="font-semibold text-beam text-xs">New</span>
    </div>
  );
}
