/** The count on the icon of the installed app, where there is one. */
export function showOnIcon(unread: number): void {
  if (!("setAppBadge" in navigator)) return;
  const shown = unread > 0 ? navigator.setAppBadge(unread) : navigator.clearAppBadge();
  // Refused where the app is not installed: then there is no icon to write on.
  shown.catch(() => undefined);
}

/** "(3) Home · Lumo", kept so when the page changes its title. Call the answer to stop. */
export function showInTitle(unread: number): () => void {
  const write = () => {
    const plain = document.title.replace(/^\(\d+\+?\) /, "");
    // Between two pages there is no title: one of ours would stay in front of the next page's.
    if (plain === "") return;
    const wanted = unread > 0 ? `(${unread > 99 ? "99+" : unread}) ${plain}` : plain;
    if (document.title !== wanted) document.title = wanted;
  };
  write();
  const watch = new MutationObserver(write);
  watch.observe(document.head, { childList: true, subtree: true, characterData: true });
  return () => watch.disconnect();
}
