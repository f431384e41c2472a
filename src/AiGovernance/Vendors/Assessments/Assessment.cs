using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Questionnaires;

namespace AiGovernance.Vendors.Assessments;

/// <summary>How far an assessment is.</summary>
public enum AssessmentStatus
{
    /// <summary>The vendor has the questionnaire.</summary>
    Sent,

    /// <summary>The vendor answered; an assessor judges the answers.</summary>
    SignedOff,

    /// <summary>An assessor proposed a result.</summary>
    Proposed,
    Decided,
}

/// <summary>One look at one vendor product: a questionnaire sent by link, answered, scored and decided (VN-2 to VN-6).</summary>
public sealed partial class Assessment
{
    public const int AnswerMaxLength = 20_000;
    public const string RecordKind = "vendor-assessment";

    private readonly List<AssessmentLink> links = [];
    private readonly List<AnswerProof> proofs = [];
    private readonly List<AnswerInquiry> inquiries = [];

    private Assessment() { } // EF Core

    public Assessment(VendorProduct product, QuestionnaireDefinition definition, PersonId requestedBy, DateTime now, VendorTemplate template = VendorTemplate.Software) =>
        (Id, VendorId, ProductId, Questionnaire, QuestionnaireHash, RequestedBy, RequestedAt, Template) =
        (AssessmentId.New(), product.VendorId, product.Id, definition.Reference, definition.Hash, requestedBy, now, template);

    public AssessmentId Id { get; private init; }
    public VendorId VendorId { get; private init; }
    public ProductId ProductId { get; private init; }
    public AssessmentStatus Status { get; private set; }

    /// <summary>Decides which branches are asked.</summary>
    public VendorTemplate Template { get; private init; }

    /// <summary>Id and version of the definition, and its hash (QN-2).</summary>
    public string Questionnaire { get; private init; } = "";
    public string QuestionnaireHash { get; private init; } = "";

    /// <summary>Barred from assessing it (PP-3).</summary>
    public PersonId RequestedBy { get; private init; }
    public DateTime RequestedAt { get; private init; }

    /// <summary>Canonical JSON; saved by itself until signed off.</summary>
    public string Answers { get; private set; } = "{}";

    /// <summary>Which contact gave each answer; canonical JSON of question id to name, so that a conflict can say who (VN-2).</summary>
    public string AnsweredBy { get; private set; } = "{}";

    /// <summary>The answers as signed off, with the questionnaire they answer; canonical JSON, empty before.</summary>
    public string SignedText { get; private set; } = "";
    public string SignedName { get; private set; } = "";
    public string SignedFunction { get; private set; } = "";
    public DateTime? SignedOffAt { get; private set; }
    public int Version { get; private set; }

    public IReadOnlyList<AssessmentLink> Links => links;
    public IReadOnlyList<AnswerProof> Proofs => proofs;
    public IReadOnlyList<AnswerInquiry> Inquiries => inquiries;
    public RecordRef Ref => new(RecordKind, Id.Value);

    /// <summary>Lets one more contact of the vendor answer the same questionnaire (VN-2).</summary>
    /// <param name="days">So long the link is open.</param>
    /// <returns>The token, to be given to the sender once.</returns>
    public Result<SentLink> Send(VendorContact contact, int days, DateTime now)
    {
        if (contact.Fault() is { } fault) return fault;
        if (Status is not AssessmentStatus.Sent) return VendorRefusals.AssessmentOpen;
        if (links.Any(l => l.IsOpen(now) && l.ContactEmail.Equals(contact.Email.Trim(), StringComparison.OrdinalIgnoreCase))) return VendorRefusals.ContactHasLink;
        return Add(contact, days, now);
    }

    /// <summary>Lets a colleague answer, signed in as they are: no token opens it.</summary>
    public Result Ask(Actor colleague, string email, int days, DateTime now)
    {
        if (Status is not AssessmentStatus.Sent) return VendorRefusals.AssessmentOpen;
        if (links.Any(l => l.IsOpen(now) && l.PersonId == colleague.Person)) return VendorRefusals.ContactHasLink;
        links.Add(new AssessmentLink(this, new(colleague.Name, email), VendorKey.Of(LinkToken.New()), days, now) { PersonId = colleague.Person });
        return Common.Result.Success;
    }

    /// <summary>A new link for the same contact; the former ends, the answers stay (VN-2).</summary>
    public Result<SentLink> Renew(AssessmentLink former, int days, DateTime now)
    {
        if (Status is not AssessmentStatus.Sent && !WaitsForReply) return VendorRefusals.AnsweredAlready;
        former.Replace(now);
        RemindedAt = null;
        return Add(former.Contact, days, now, former.PersonId);
    }

    /// <summary>Keeps what a contact wrote so far.</summary>
    /// <param name="by">The contact's name.</param>
    public Result Save(Answers answers, string by)
    {
        if (Status is not AssessmentStatus.Sent) return VendorRefusals.SignedOff;
        AnsweredBy = AnswerAuthors.Read(AnsweredBy).With(answers.DifferentFrom(Questionnaires.Answers.Stored(Answers)), by).ToJson();
        Answers = answers.ToJson();
        return Common.Result.Success;
    }

    /// <summary>The contact states that the answers are true; they are frozen from here on (VN-2).</summary>
    /// <param name="signedText">Canonical JSON of the complete answers.</param>
    public Result SignOff(Signature signature, Answers answers, string signedText, DateTime now)
    {
        if (Status is not AssessmentStatus.Sent) return VendorRefusals.SignedOff;
        (Status, Answers, SignedText) = (AssessmentStatus.SignedOff, answers.ToJson(), signedText);
        (SignedName, SignedFunction, SignedOffAt) = (signature.Name.Trim(), signature.Function.Trim(), now);
        return Common.Result.Success;
    }

    private SentLink Add(VendorContact contact, int days, DateTime now, PersonId? colleague = null)
    {
        var token = LinkToken.New();
        var link = new AssessmentLink(this, contact, VendorKey.Of(token), days, now) { PersonId = colleague };
        links.Add(link);
        return new(Id, contact, token, link.ExpiresAt) { IsForColleague = colleague is not null };
    }
}

/// <summary>A link just made. Its token is shown once, to who sends it, and can never be read again (VN-2).</summary>
public sealed record SentLink(AssessmentId Assessment, VendorContact Contact, string Token, DateTime ExpiresAt)
{
    public string Path => $"/v/{Token}";

    /// <summary>A colleague answers signed in: there is nothing to copy and mail.</summary>
    public bool IsForColleague { get; init; }

    // A record prints its fields, and this one must reach no log.
    public override string ToString() => $"link for {Contact.Name}";
}

/// <summary>Who signs for the answers, in which function, and that they are true (VN-2).</summary>
public sealed record Signature(string Name, string Function, bool TrueAndAuthorised)
{
    internal Refusal? Fault()
    {
        if (VendorText.Fault("signer", "your name", Name) is { } noName) return noName;
        if (VendorText.Fault("function", "your function", Function) is { } noFunction) return noFunction;
        return TrueAndAuthorised ? null : VendorRefusals.NotAuthorised;
    }
}
