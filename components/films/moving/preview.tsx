import { SettingsPart } from "@/components/accounts/settings-part";
import { RadioGroup } from "@/components/ui/radio-group";
import { confirmMoving, discardMoving } from "@/lib/films/moving/import/actions";
import type { ImportNumbers, ImportView } from "@/lib/films/moving/import/schema";
import { ActForm } from "./act-form";
import { Facts } from "./facts";
import { became, inKinds, inRows } from "./in-rows";

/** What an import would bring: nothing of it is in the diary yet. */
export function Preview({ moving, numbers }: { moving: ImportView; numbers: ImportNumbers }) {
  const { comes, known, rows, films, long, tagged, others } = numbers;
  const lists = became(rows, "waits").list ?? 0;
  return (
    <SettingsPart
      title="What is in it"
      about="Nothing of it is in your diary yet. What you bring is for your eyes only until you say otherwise, and you can take it back as a whole."
    >
      <Facts
        facts={[
          ["File", moving.fileName],
          [
            "Comes",
            inKinds({ ...comes, ...(lists > 0 && { list: lists }) }) || "Nothing that is not here already",
          ],
          ["Here already", inKinds(known)],
          ["Films found", films.sure > 0 ? inRows("film", films.sure) : ""],
          ["Films in doubt", films.doubts > 0 ? inRows("film", films.doubts) : ""],
          ["Not here yet", films.missing > 0 ? inRows("film", films.missing) : ""],
          ["No films", others > 0 ? `${others.toLocaleString("en")} rows: series, games and the like` : ""],
          [
            "Many tags",
            tagged > 0
              ? `${inRows("viewing", tagged)}: the first ten come, all of them are kept with the import`
              : "",
          ],
        ]}
      />
      <ActForm id={moving.id} action={confirmMoving} variant="primary" act="Bring it">
        {long > 0 && (
          <RadioGroup
            legend={`${inRows("review", long)} longer than 2,000 characters`}
            name="long"
            defaultValue="shorten"
            options={[
              {
                value: "shorten",
                label: "Shorten them, with … at the end",
                hint: "The whole text stays with the import, and in every copy of your data.",
              },
              { value: "skip", label: "Bring those viewings without their words" },
            ]}
          />
        )}
      </ActForm>
      <ActForm id={moving.id} action={discardMoving} act="Take the file away" />
    </SettingsPart>
  );
}
