/** One row of a menu, whatever it does. */
export const menuItemStyles =
  "flex min-h-9 cursor-pointer select-none items-center gap-2.5 rounded-control px-2.5 py-1.5 text-ink outline-none data-[disabled]:pointer-events-none data-[highlighted]:bg-beam-soft data-[disabled]:opacity-50 pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint";
