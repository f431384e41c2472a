using AiGovernance.Common;

namespace AiGovernance.Vendors;

/// <summary>Every "no" of vendors and their assessments.</summary>
public static class VendorRefusals
{
    public static readonly Refusal NameTaken = Input("name-taken", "A vendor of this name is on the register already.", "name");
    public static readonly Refusal ProductTaken = Input("product-taken", "This vendor has a product of this name on this plan already.", "name");
    public static readonly Refusal BaaSigned = Rule("baa-signed", "A signed BAA is on file for this product.");
    public static readonly Refusal BaaBelongsToProduct = Input("baa-belongs-to-product", "A BAA covers one product. Record it at the product.", "kind");
    public static readonly Refusal DatesReversed = Input("dates-reversed", "The document ends before it begins.", "validUntil");
    public static readonly Refusal IssuedInFuture = Input("issued-in-future", "The document is dated later than today.", "issuedOn");

    public static readonly Refusal AssessmentOpen = Rule("assessment-open", "The questionnaire of this product is signed off and being assessed. Decide it before you ask again.");
    public static readonly Refusal ContactHasLink = Input("contact-has-link", "This contact has a link already. Renew it: the answers are kept (VN-2).", "email");
    public static readonly Refusal LinkEnded = Rule("link-ended", "This link has ended already.");
    public static readonly Refusal AnsweredAlready = Rule("answered-already", "The answers are signed off; a link would open nothing.");

    /// <summary>The one answer to a guessed, an expired and a revoked link (VN-2).</summary>
    public static readonly Refusal LinkNotValid = new("vendors.link-not-valid", "This link is not valid (any more). Ask the person who sent it to you for a new one.", RefusalKind.NotFound);
    public static readonly Refusal SignedOff = Rule("signed-off", "These answers are signed off and cannot be changed. Ask the person who sent you the link.");
    public static readonly Refusal AnswersMissing = Input("answers-missing", "{0} answers are missing: {1}.", "answers");
    public static readonly Refusal AnswerTooLong = Input("answer-too-long", $"An answer may have {Assessments.Assessment.AnswerMaxLength} characters.", "answers");
    public static readonly Refusal NotAuthorised = Input("not-authorised", "Confirm that the answers are true and that you are authorised to give them.", "trueAndAuthorised");

    public static readonly Refusal NotSignedOff = Rule("not-signed-off", "The vendor has not signed off these answers, or a result is proposed already.");
    public static readonly Refusal AskedForIt = Rule("asked-for-it", "You asked for this assessment, so you cannot assess it (PP-3).");
    public static readonly Refusal VendorsState = Input("vendors-state", "Proof is attached by the vendor. Say what the proof is worth: evidenced, verified or contradicted (VN-4).", "state");
    public static readonly Refusal NoteMissing = Input("note-missing", "Say why the question does not apply (VN-4).", "note");
    public static readonly Refusal CannotBeUnclear = Input("cannot-be-unclear", "Only the description of data flow or storage can be unclear in a way that refuses the product (VN-5).", "unclear");
    public static readonly Refusal NotAsked = Input("not-asked", "This question was not asked.", "question");
    public static readonly Refusal BetterThanScore = Rule("better-than-score", "The answers allow {0} at best. To allow more, ask for an exception (AP-8); points cannot outvote a rule (VN-5, VN-6).");

    public static readonly Refusal AnsweredIt = Rule("answered-it", "You answered these questions, so you cannot assess them (PP-3).");
    public static readonly Refusal NeedsContact = Input("needs-contact", "A contact of the vendor answers this template. Give a name and a mail address.", "template");
    public static readonly Refusal NeedsColleague = Input("needs-colleague", "Somebody here answers this template. Choose the colleague.", "colleague");
    public static readonly Refusal NeedsAssessor = Input("needs-assessor", "A desk check is answered by a reviewer of Security or Privacy who did not ask for it (PP-3).", "colleague");
    public static readonly Refusal OtherTemplate = Input("other-template", "The questionnaire that is out is \"{0}\". A further person joins that one; it cannot change while it is being answered.", "template");
    public static readonly Refusal ProofsFull = Input("proofs-full", $"An answer may have {Assessments.Assessment.MostProofs} files. Take one back first.", "file");
    public static readonly Refusal InquiryText = Input("inquiry-text", $"Write the question, at most {Assessments.AnswerInquiry.TextMaxLength} characters.", "inquiry");
    public static readonly Refusal InquiryOpen = Input("inquiry-open", "The vendor has a question about this answer already. Wait for the reply.", "inquiry");
    public static readonly Refusal InquiryEnded = Rule("inquiry-ended", "This question was replied to already, or is no longer asked.");
    public static readonly Refusal ReplyText = Input("reply-text", $"Write the reply, at most {Assessments.AnswerInquiry.TextMaxLength} characters.", "reply");
    public static readonly Refusal SheetBroken = Input("sheet-broken", "The workbook cannot be read: {0} Open it in a spreadsheet, save it as XLSX and send it again.", "workbook");
    public static readonly Refusal SheetTooLarge = Input("sheet-too-large", "The workbook unpacks to more than it may: {0}. It is not read.", "workbook");
    public static readonly Refusal SheetFileTooLarge = Input("sheet-file-too-large", "The file has more than 5 MB, which no workbook with these questions has. It is not read.", "workbook");
    public static readonly Refusal SheetRows = Input("sheet-rows", "The workbook has more than {0} rows. Send back the one that you fetched here.", "workbook");
    public static readonly Refusal SheetWrong = Input("sheet-wrong", "This is not the workbook that you fetched here, or its first sheet is another one. Fetch it again and fill that.", "workbook");
    public static readonly Refusal SheetOfOther = Input("sheet-of-other", "This workbook belongs to another questionnaire. Fetch the one of this page.", "workbook");
    public static readonly Refusal SheetCutOff = Input("sheet-cut-off", "The file did not arrive whole. Nothing was taken over; send it again.", "workbook");
    public static readonly Refusal WantedInPast = Input("wanted-in-past", "Choose a day after today, or none.", "wantedOn");

    public static readonly Refusal NothingProposed = Rule("nothing-proposed", "An assessor proposes a result first.");
    public static readonly Refusal AssessedIt = Rule("assessed-it", "You assessed these answers, so you cannot decide on them (PP-3).");
    public static readonly Refusal NeedsCommittee = Rule("needs-committee", "The committee decides here: {0} It comes on the committee's next agenda by itself (VN-5, VN-6).");
    public static readonly Refusal NotUsable = Rule("not-usable", "Only an approval that counts today can be taken back (VN-6).");
    public static readonly Refusal LevelMissing = Input("level-missing", "Say for which level of impact the FedRAMP authorisation was given: Low, Moderate or High.", "level");

    public static readonly Refusal FindingNotOpen = Rule("finding-not-open", "This finding is settled or taken back already.");
    public static readonly Refusal FindingNotResolved = Rule("finding-not-resolved", "Nobody has said yet how this finding was put right.");
    public static readonly Refusal FindingOwnProof = Rule("finding-own-proof", "You own this finding or put it right, so somebody else says whether that is enough (PP-3).");
    public static readonly Refusal FindingOwnerUnknown = Input("finding-owner-unknown", "Who sees to a finding must be with us.", "owner");
    public static readonly Refusal FindingDuePast = Input("finding-due-past", "The date lies after today.", "due");
    public static readonly Refusal ResolutionMissing = Input("resolution-missing", "Say what was done, and where the proof is.", "resolution");

    private static Refusal Rule(string reason, string message) => new($"vendors.{reason}", message);

    private static Refusal Input(string reason, string message, string field) => new($"vendors.{reason}", message, RefusalKind.Input, field);
}
