import { KIND_NAMES, type KindName } from "./kind-names";
import { isForGood, type Verdict } from "./verdicts";

type Decided = { verdict: Verdict; kind: KindName; removed: boolean; endsAt: string | null };

/** What a decision means, said to whom it is about. */
export function decisionInWords({ verdict, kind, removed, endsAt }: Decided): string {
  const thing = kind === "member" ? "what your profile said" : `your ${KIND_NAMES[kind]}`;
  const also = removed && verdict !== "remove" ? ` We also took away ${thing}.` : "";
  const until = !endsAt || isForGood(endsAt) ? "for good" : `until ${dayOf(endsAt)}`;
  switch (verdict) {
    case "remove":
      return `We took away ${thing}.`;
    case "edit":
      return `We changed what ${thing} says.`;
    case "warn":
      return `This is a warning about ${thing}.${also}`;
    case "silence":
      return `You may read but not write ${until}.${also}`;
    case "suspend":
      return `Your account is suspended ${until}.${also}`;
    case "dismiss":
      return `Nothing is wrong with ${thing}.`;
  }
}

export function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
}
