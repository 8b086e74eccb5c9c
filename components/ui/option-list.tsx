import type { ReactNode } from "react";
import { cn } from "./cn";

type Props<T> = {
  id: string;
  label: string;
  options: readonly T[];
  /** Which one the keys or the pointer stand at; -1 is none. */
  at: number;
  onPoint: (at: number) => void;
  onTake: (option: T) => void;
  keyOf: (option: T) => string;
  className?: string;
  children: (option: T) => ReactNode;
};

/** What a field suggests, for `useOptions`: by keys, pointer or finger, while the field keeps the focus. */
export function OptionList<T>(props: Props<T>) {
  const { id, label, options, at, onPoint, onTake, keyOf, className, children } = props;
  return (
    <div id={id} role="listbox" aria-label={label} hidden={options.length === 0} className={className}>
      {options.map((option, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and listens to the keys
        <div
          key={keyOf(option)}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === at}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onTake(option)}
          onPointerMove={() => onPoint(index)}
          className={cn(
            "flex min-h-11 cursor-pointer items-center gap-3 rounded-control px-2.5 py-1.5",
            index === at && "bg-beam-soft",
          )}
        >
          {children(option)}
        </div>
      ))}
    </div>
  );
}
