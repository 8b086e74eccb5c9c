/** A sheet that is there only while it is open. */
export type SheetProps = { open: boolean; onOpenChange: (open: boolean) => void };
