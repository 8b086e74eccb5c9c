import type { Viewer } from "@/lib/auth/actor";
import type { Comment, Discussion } from "@/lib/blog/comments/schema";
import { AnswerHere } from "./answer-here";
import { CommentItem } from "./comment-item";
import { commentThreads } from "./comment-threads";
import { peopleIn } from "./people-in";

type Props = { viewer: Viewer; discussion: Discussion; comments: readonly Comment[] };

/** Comments, oldest first, each with its answers below it. */
export function CommentList({ viewer, discussion, comments }: Props) {
  return (
    <ol className="divide-y divide-line">
      {commentThreads(comments).map(({ root, rootId, answers }) => (
        <li key={rootId} className="py-1">
          {root && <CommentItem viewer={viewer} discussion={discussion} comment={root} />}
          <div className="ml-4 border-line border-l pl-4 empty:hidden sm:pl-7">
            {answers.length > 0 && (
              <ol>
                {answers.map((each) => (
                  <li key={each.id}>
                    <CommentItem viewer={viewer} discussion={discussion} comment={each} />
                  </li>
                ))}
              </ol>
            )}
            {viewer && <AnswerHere rootId={rootId} people={peopleIn(root ? [root, ...answers] : answers)} />}
          </div>
        </li>
      ))}
    </ol>
  );
}
