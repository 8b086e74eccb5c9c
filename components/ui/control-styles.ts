/** What text boxes share. 16 px on touch screens, or iOS zooms the page when one is focused. */
export const controlStyles =
  "w-full min-w-0 rounded-control border border-line-strong/70 bg-surface px-3 text-ink text-sm transition-[border-color,background-color] hover:border-line-strong focus-visible:border-focus focus-visible:outline-offset-0 disabled:opacity-50 aria-invalid:border-bad pointer-coarse:text-base";

/** What tick boxes, radio buttons and their labels share. */
export const choiceStyles =
  "grid min-h-8 cursor-pointer grid-cols-[auto_1fr] items-start gap-x-3 gap-y-0.5 py-1 text-sm has-[:disabled]:cursor-not-allowed has-[:disabled]:opacity-50 pointer-coarse:min-h-11 pointer-coarse:py-2.5";
