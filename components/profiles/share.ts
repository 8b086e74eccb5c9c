import { toast } from "@/components/ui/toast";

/** The system's share sheet where there is one, else the address on the clipboard. */
export async function share(path: string, title: string): Promise<void> {
  const url = new URL(path, window.location.origin).href;
  try {
    if (navigator.share) {
      await navigator.share({ url, title });
      return;
    }
    await navigator.clipboard.writeText(url);
    toast.success("The address is copied.");
  } catch (error) {
    // Closing the share sheet is not a failure.
    if (error instanceof DOMException && error.name === "AbortError") return;
    toast.error(`This browser does not copy for us. The address is ${url}`);
  }
}
