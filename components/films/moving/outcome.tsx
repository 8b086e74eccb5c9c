import { SettingsPart } from "@/components/accounts/settings-part";
import { Link } from "@/components/ui/link";
import { confirmMoving, discardMoving, showMoving, undoMoving } from "@/lib/films/moving/import/actions";
import type { ImportNumbers, ImportView } from "@/lib/films/moving/import/schema";
import { ActForm } from "./act-form";
import { Facts } from "./facts";
import { became, inKinds } from "./in-rows";

type Props = { moving: ImportView; numbers: ImportNumbers; handle: string };

/** What an import brought, who sees it, and the way back; or what became of it when it was taken back. */
export function Outcome({ moving, numbers, handle }: Props) {
  const { rows, comes } = numbers;
  if (moving.state === "undone") return <TakenBack moving={moving} numbers={numbers} />;
  return (
    <SettingsPart
      title="It is here"
      about={
        numbers.private > 0
          ? moving.shownAt
            ? "Others see what you showed them. The rest only you see, until you show it."
            : "Only you see it, until you show it."
          : "It is shown as the rest of your profile is. What you changed since is as you left it."
      }
    >
      <Facts
        facts={[
          ["Brought", inKinds(became(rows, "brought")) || "Nothing that was not here already"],
          ["Here already", inKinds(became(rows, "known"))],
          ["No room", inKinds(became(rows, "full"))],
        ]}
      />
      <p className="text-sm">
        <Link href={`/members/${handle}/diary`} className="text-ink underline underline-offset-4">
          See your diary
        </Link>
      </p>
      {Object.keys(comes).length > 0 && (
        <ActForm
          id={moving.id}
          action={confirmMoving}
          variant="primary"
          act={`Bring ${inKinds(comes)}, too`}
        />
      )}
      {numbers.private > 0 && (
        <ActForm id={moving.id} action={showMoving} variant="primary" act="Show it as my profile does">
          {moving.shownAt && (
            <p className="max-w-measure text-ink-soft text-sm">
              Some of it stays for your eyes: it came later, or was so before, or says a word that is not said
              on Lumo.
            </p>
          )}
        </ActForm>
      )}
      <ActForm id={moving.id} action={undoMoving} act="Take it back">
        <p className="max-w-measure text-ink-soft text-sm">
          Takes away all that came with this file. What you changed since stays, and so does what others liked
          or answered.
        </p>
      </ActForm>
    </SettingsPart>
  );
}

function TakenBack({ moving, numbers: { rows } }: Omit<Props, "handle">) {
  return (
    <SettingsPart title="It was taken back" about="What was there before is as it was.">
      <Facts
        facts={[
          ["Taken back", inKinds(became(rows, "undone"))],
          ["Kept, because you changed it", inKinds(became(rows, "changed"))],
          ["Kept, because others liked or answered it", inKinds(became(rows, "answered"))],
        ]}
      />
      <ActForm id={moving.id} action={discardMoving} act="Forget this file" />
    </SettingsPart>
  );
}
