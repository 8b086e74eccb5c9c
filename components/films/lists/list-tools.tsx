import { History, Pencil } from "lucide-react";
import { Form } from "@/components/ui/form";
import { LinkButton } from "@/components/ui/link-button";
import { SubmitButton } from "@/components/ui/submit-button";
import { copyList } from "@/lib/films/lists/actions";
import type { FilmList } from "@/lib/films/lists/schema";
import { LikeList } from "./like-list";
import { listHref } from "./list-href";
import { ReportList } from "./report-list";

/** What one can do with a list: edit it, like it, make one's own of it, tell staff about it. */
export function ListTools({ list }: { list: FilmList }) {
  const { id, title, owner, likeCount, mine } = list;
  const path = listHref(list);
  if (!mine) {
    return (
      <LinkButton href={`/sign-in?next=${encodeURIComponent(path)}`} prefetch={false}>
        Sign in to like it or make your own
      </LinkButton>
    );
  }
  return (
    <>
      {mine.isEditor && (
        <>
          <LinkButton href={`${path}/edit`} variant="primary" prefetch={false}>
            <Pencil aria-hidden="true" /> Edit
          </LinkButton>
          <LinkButton href={`${path}/changes`} prefetch={false}>
            <History aria-hidden="true" /> Changes
          </LinkButton>
        </>
      )}
      {!mine.isOwner && <LikeList id={id} title={title} likes={mine.likes} likeCount={likeCount} />}
      <Form action={copyList} say="nothing">
        <input type="hidden" name="id" value={id} />
        <SubmitButton variant="secondary">Make my own of it</SubmitButton>
      </Form>
      {!mine.isOwner && <ReportList id={id} name={owner.name} />}
    </>
  );
}
