import { SettingsPart } from "@/components/accounts/settings-part";
import { Form } from "@/components/ui/form";
import { Pagination } from "@/components/ui/pagination";
import { Refresh } from "@/components/ui/refresh";
import { SubmitButton } from "@/components/ui/submit-button";
import { takeLikeliest } from "@/lib/films/moving/import/actions";
import type { ImportFilm } from "@/lib/films/moving/import/schema";
import { Doubt } from "./doubt";
import { inRows } from "./in-rows";

type Props = { id: string; many: number; doubts: readonly ImportFilm[]; next: number | null };

/** Films of an import that are not sure. Those nobody decides about are left out, and may be decided later. */
export function Doubts({ id, many, doubts, next }: Props) {
  if (many === 0) return null;
  return (
    <SettingsPart
      title="Which film is it?"
      about={`${inRows("film", many)} that may be one of ours, or another. What you leave open is not brought; you can still decide afterwards.`}
    >
      <Form action={takeLikeliest}>
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="secondary">Take the likeliest for all</SubmitButton>
        <Refresh />
      </Form>
      <ul className="grid gap-4">
        {doubts.map((film) => (
          <Doubt key={film.number} id={id} film={film} />
        ))}
      </ul>
      <Pagination nextHref={next ? `/settings/import?after=${next}` : null} label="More of them" />
    </SettingsPart>
  );
}
