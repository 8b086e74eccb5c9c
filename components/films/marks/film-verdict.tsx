import { LinkButton } from "@/components/ui/link-button";
import type { FilmDesk } from "@/lib/films/reviews/schema";
import { FilmScore } from "./film-score";
import { FriendsMarks } from "./friends-marks";
import { MyMark } from "./my-mark";

type Props = { slug: string; desk: Pick<FilmDesk, "score" | "mark" | "friends"> };

/** What is thought of a film: by the viewer, by everybody, and by people they follow. */
export function FilmVerdict({ slug, desk: { score, mark, friends } }: Props) {
  return (
    <section
      aria-label="Ratings"
      className="grid items-start gap-x-12 gap-y-8 border-line border-t py-8 md:grid-cols-2"
    >
      {mark ? (
        <MyMark slug={slug} given={mark} />
      ) : (
        <p className="grid justify-items-start gap-3 text-ink-soft">
          Rate it, keep it in your diary, and say what you make of it.
          <LinkButton
            href={`/sign-in?next=${encodeURIComponent(`/films/${slug}`)}`}
            prefetch={false}
            variant="primary"
          >
            Sign in to log it
          </LinkButton>
        </p>
      )}
      {score ? (
        <FilmScore score={score} />
      ) : (
        <p className="text-ink-faint text-sm">Nobody has rated it yet.</p>
      )}
      <FriendsMarks friends={friends} />
    </section>
  );
}
