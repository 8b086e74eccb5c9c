import { cva, type VariantProps } from "class-variance-authority";

/** How anything that looks like a button looks. `primary` is the beam: at most one on a screen. */
export const buttonStyles = cva(
  "inline-flex select-none items-center justify-center gap-2 whitespace-nowrap rounded-control border font-medium transition-[background-color,border-color,color,opacity,transform] active:translate-y-px disabled:pointer-events-none disabled:opacity-50 aria-disabled:pointer-events-none aria-disabled:opacity-60 [&_svg]:size-[1.15em] [&_svg]:shrink-0",
  {
    variants: {
      variant: {
        primary: "border-transparent bg-beam text-beam-ink hover:bg-beam-strong",
        secondary: "border-line bg-raised text-ink hover:border-line-strong",
        ghost: "border-transparent bg-transparent text-ink-soft hover:bg-raised hover:text-ink",
        danger: "border-transparent bg-bad-fill text-on-bad hover:opacity-90",
        link: "h-auto! border-transparent px-0! text-beam underline-offset-4 hover:underline",
      },
      size: {
        sm: "h-8 px-3 text-sm pointer-coarse:h-10",
        md: "h-10 px-4 text-sm pointer-coarse:h-11",
        lg: "h-12 px-6 text-base",
        icon: "size-10 p-0 pointer-coarse:size-11 [&_svg]:size-5",
        "icon-sm": "size-8 p-0 pointer-coarse:size-10 [&_svg]:size-4",
      },
      wide: { true: "w-full", false: "" },
    },
    defaultVariants: { variant: "secondary", size: "md", wide: false },
  },
);

export type ButtonLook = VariantProps<typeof buttonStyles>;
