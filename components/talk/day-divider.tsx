/** Where a day begins. */
export function DayDivider({ label }: { label: string }) {
  return (
    <div className="flex items-center gap-4 px-4 pt-6 pb-2 sm:px-6">
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
      <h3 className="font-medium text-ink-faint text-xs">{label}</h3>
      <span aria-hidden="true" className="h-px flex-1 bg-line" />
    </div>
  );
}
