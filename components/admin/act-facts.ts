import { PLACE_NAMES } from "@/lib/admin/featured/places";
import { KIND_NAMES } from "@/lib/moderation/kind-names";
import { RULE_ACTION_NAMES } from "@/lib/moderation/rules/rule-actions";

const LABELS: Record<string, string> = {
  approval: "looked at first",
  before: "before",
  category: "category",
  endsAt: "until",
  from: "from",
  isOn: "on",
  kind: "what",
  method: "by",
  name: "name",
  number: "post",
  numbers: "posts",
  parts: "changed",
  pattern: "words",
  place: "where",
  removes: "taken away as well",
  restored: "brought back",
  role: "role",
  scopes: "may",
  slug: "address",
  startsAt: "from",
  tag: "tag",
  task: "job",
  threads: "threads",
  to: "to",
  words: "words",
};
/** What a word of the records means, where it is one of a few. */
const MEANINGS: Record<string, Record<string, string>> = {
  approval: { never: "nobody’s posts", first: "newcomers’ posts", all: "everybody’s posts" },
  kind: KIND_NAMES,
  place: PLACE_NAMES,
  to: RULE_ACTION_NAMES,
};
/** What of a thread or a category was changed. */
const PARTS: Record<string, string> = {
  closesAt: "when it closes",
  hasAnswers: "answers",
  isArchived: "whether it is archived",
  isLocked: "whether it is locked",
  isPinned: "whether it is pinned",
  parentId: "what it stands under",
  position: "its place",
  slug: "its address",
  slowSeconds: "slow mode",
  whoMayRead: "who may read",
  whoMayReply: "who may reply",
  whoMayStart: "who may start threads",
};
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/;

/** What is known of an act besides who, whom and why: "role: moderator; before: member". Numbers of rows are left out. */
export function actFacts(data: Record<string, unknown>): string {
  return Object.entries(data)
    .flatMap(([key, value]) => {
      const label = LABELS[key];
      const said = MEANINGS[key]?.[String(value)] ?? inWords(value);
      return label && said ? [`${label}: ${said}`] : [];
    })
    .join("; ");
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return value.toLocaleString("en");
  if (typeof value !== "string" || ID.test(value)) return "";
  if (MOMENT.test(value)) return `${value.slice(0, 10)}, ${value.slice(11, 16)} UTC`;
  return PARTS[value] ?? value;
}
