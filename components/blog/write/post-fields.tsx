import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import type { SeriesList } from "@/lib/blog/series/schema";
import { renderArticle } from "@/lib/blog/writing/render-article";
import type { Draft } from "@/lib/blog/writing/schema";

/** What is told about a post beside its words. */
export function PostFields({ draft, series }: { draft: Draft; series: SeriesList["items"] }) {
  const { excerpt, body, tags, slug, canonicalUrl } = draft;
  // One made from the beginning goes on being made from it.
  const ownExcerpt = excerpt === renderArticle(body).excerpt ? "" : excerpt;
  const isNamed = !slug.startsWith("draft-");
  return (
    <div className="grid gap-4">
      <Field label="Summary" name="excerpt" hint="For lists and other sites. Empty: the beginning." optional>
        <Textarea defaultValue={ownExcerpt} rows={3} maxLength={300} />
      </Field>
      <Field label="Tags" name="tags" hint="With commas between them, eight at most.">
        <Input type="text" defaultValue={tags.map(({ name }) => name).join(", ")} maxLength={400} />
      </Field>
      {series.length > 0 && (
        <Field label="Series" name="series">
          <Select
            defaultValue={draft.series?.slug ?? ""}
            options={[
              { value: "", label: "None" },
              ...series.map((each) => ({ value: each.slug, label: each.title })),
            ]}
          />
        </Field>
      )}
      <Field label="Address" name="slug" hint={isNamed ? `/blog/${slug}` : "Made of the title."} optional>
        <Input type="text" defaultValue={draft.publishedAt ? slug : ""} maxLength={60} spellCheck={false} />
      </Field>
      <Field label="First published at" name="canonicalUrl" hint="When it stood elsewhere before." optional>
        <Input type="url" defaultValue={canonicalUrl ?? ""} maxLength={500} placeholder="https://" />
      </Field>
    </div>
  );
}
