export type CommentFacts = { id: string; rootId: string; name: string; handle: string; isMine: boolean };
export type CommentRights = { canAnswer: boolean; canEdit: boolean; canDelete: boolean; canReport: boolean };
