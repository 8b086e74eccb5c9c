import { SettingsPart } from "@/components/accounts/settings-part";
import { buttonStyles } from "@/components/ui/button-styles";
import { inRows } from "./in-rows";

/** Films that nobody here knows yet. */
export function Unbrought({ id, many }: { id: string; many: number }) {
  if (many === 0) return null;
  return (
    <SettingsPart
      title="Not here yet"
      about={`${inRows("film", many)} that Lumo does not know. What your file says of them is kept: when one of them is added within a year, its part comes by itself, for your eyes only.`}
    >
      <a
        href={`/api/v1/imports/${id}/unbrought`}
        download
        className={buttonStyles({ variant: "secondary", className: "justify-self-start" })}
      >
        Download the list
      </a>
    </SettingsPart>
  );
}
