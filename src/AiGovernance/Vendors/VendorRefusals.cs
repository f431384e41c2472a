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

    public static readonly Refusal NothingProposed = Rule("nothing-proposed", "An assessor proposes a result first.");
    public static readonly Refusal AssessedIt = Rule("assessed-it", "You assessed these answers, so you cannot decide on them (PP-3).");
    public static readonly Refusal NeedsCommittee = Rule("needs-committee", "The committee decides here, for an answer fails hard: {0} It comes on the committee's next agenda by itself (VN-5, VN-6).");

    private static Refusal Rule(string reason, string message) => new($"vendors.{reason}", message);

    private static Refusal Input(string reason, string message, string field) => new($"vendors.{reason}", message, RefusalKind.Input, field);
}
