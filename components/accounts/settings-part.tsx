import { type ReactNode, useId } from "react";

/** One thing to set, under its own heading. */
export function SettingsPart({
  title,
  about,
  children,
}: {
  title: string;
  about?: ReactNode;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="grid gap-5 border-line border-t py-8 first:border-0 first:pt-2">
      <div className="grid gap-1">
        <h2 id={id} className="font-serif text-ink text-xl">
          {title}
        </h2>
        {about && <p className="max-w-measure text-ink-soft text-sm">{about}</p>}
      </div>
      {children}
    </section>
  );
}
