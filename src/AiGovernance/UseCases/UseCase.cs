using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases.Import;

namespace AiGovernance.UseCases;

/// <summary>One proposed or running use of AI, from first draft to retirement.</summary>
public sealed partial class UseCase
{
    public const int TitleMaxLength = 400;
    public const int TextMaxLength = 8000;

    private readonly List<Revision> revisions = [];
    private readonly List<CaseHistory> history = [];
    private readonly List<UseCaseReader> readers = [];

    private UseCase() { } // EF Core

    public UseCaseId Id { get; private init; }

    /// <summary><c>AI-2026-0042</c>: year and running number, never reused.</summary>
    public string Reference { get; private init; } = "";
    public string Title { get; private set; } = "";

    /// <summary>The case whose answers this one began with.</summary>
    public UseCaseId? CopiedFromId { get; private init; }
    public string Purpose { get; private set; } = "";
    public string Benefit { get; private set; } = "";
    public UnitId UnitId { get; private set; }

    /// <summary>Null for an imported case until somebody begins its first revision.</summary>
    public PersonId? SubmitterId { get; private set; }

    /// <summary>Who typed it in for the submitter; barred from judging it as well (PP-3).</summary>
    public PersonId? RegisteredById { get; private init; }
    public PersonId? SponsorId { get; private set; }
    public PersonId? OwnerId { get; private set; }

    /// <summary>UC-7: sponsor and owner accept by a click before the decision.</summary>
    public DateTime? SponsorAcceptedAt { get; private set; }
    public DateTime? OwnerAcceptedAt { get; private set; }
    public Standing Standing { get; private set; }

    /// <summary>Null until a score or an import rates it.</summary>
    public RiskTier? Tier { get; private set; }

    /// <summary>Where people changed the tier: the one that the score gives (RS-6).</summary>
    public RiskTier? TierByScore { get; private set; }

    /// <summary>The tier as a number to sort by, 0 when not rated: the tier itself is stored as its word.</summary>
    public int TierWeight { get; private set; }
    public bool InProduction { get; private set; }

    /// <summary>Seated members may read it from then on (PP-1).</summary>
    public bool CameBeforeCommittee { get; private set; }
    public DateTime RegisteredAt { get; private init; }

    /// <summary>When the approval in force ends (AP-3).</summary>
    public DateOnly? ReviewDueOn { get; private set; }

    /// <summary>The most sensitive data the decision in force allows (CM-9): a value of the intake's data question.</summary>
    public string? PermittedDataLevel { get; private set; }

    /// <summary>An imported use may go on until the end of this day before anybody decided on it (UC-5); no approval. Cleared when it lapses.</summary>
    public DateOnly? TransitionalUntil { get; private set; }
    public int Version { get; private set; }

    /// <summary>What an inventory said of it; null for a case registered here. Loaded where it is asked for.</summary>
    public InventorySource? Source { get; private set; }

    public IReadOnlyList<Revision> Revisions => revisions;
    public IReadOnlyList<CaseHistory> History => history;
    public IReadOnlyList<UseCaseReader> Readers => readers;

    /// <summary>The revision under way, when it was loaded; a case has at most one (UC-1).</summary>
    public Revision? OpenRevision => revisions.SingleOrDefault(r => r.IsOpen);

    public RecordRef Ref => new("use-case", Id.Value);

    public static UseCase Register(UseCaseStart start, string reference, DateTime now)
    {
        var useCase = new UseCase
        {
            Id = UseCaseId.New(),
            Reference = reference,
            Title = start.Title,
            UnitId = start.Unit,
            SubmitterId = start.Submitter,
            RegisteredById = start.RegisteredBy,
            RegisteredAt = now,
            CopiedFromId = start.CopiedFrom,
        };
        useCase.revisions.Add(new Revision(useCase.Id, 1, start.Questionnaire, start.Answers, now));
        useCase.history.Add(new CaseHistory(useCase, now));
        return useCase;
    }

    /// <summary>The part a person has in the case (PP-3).</summary>
    public Involvement InvolvementOf(PersonId? person) =>
        person is null ? Involvement.None
        : person == SubmitterId || person == RegisteredById ? Involvement.Submitter
        : person == SponsorId ? Involvement.Sponsor
        : person == OwnerId ? Involvement.Owner
        : Involvement.None;

    /// <summary>Why this person may not judge the case: a part of their own in it, or of somebody whose conflicts bind them (PP-3, PP-6).</summary>
    /// <param name="act">Completes "you cannot ... it".</param>
    public Refusal? Bars(Actor actor, string act) => actor.BoundBy
        .Select(person => (Person: person, Part: InvolvementOf(person))).Where(x => x.Part is not Involvement.None)
        .Select(x => x.Person == actor.Hand ? UseCaseRefusals.Involved(x.Part, act) : UseCaseRefusals.InvolvedByDelegation(x.Part, act)).FirstOrDefault();

    /// <summary>Whether nothing keeps this person from judging the case (PP-3, PP-6).</summary>
    public bool LeavesFree(Actor actor) => actor.BoundBy.All(person => InvolvementOf(person) is Involvement.None);

    /// <summary>Lets a person read the case, for a reason another room knows (PP-1).</summary>
    public void LetRead(PersonId person, ReaderReason reason)
    {
        if (!readers.Exists(r => r.PersonId == person && r.Reason == reason && r.EndedAt is null)) readers.Add(new UseCaseReader(Id, person, reason));
    }

    /// <summary>Keeps figures of past days true (UC-8). Called by every method that moves standing, tier or production.</summary>
    private void Remember(DateTime now)
    {
        foreach (var row in history.Where(h => h.Until is null)) row.EndAt(now);
        history.Add(new CaseHistory(this, now));
    }
}

/// <summary>What a first draft begins with.</summary>
/// <param name="Questionnaire">Definition and version, <c>intake/1</c>.</param>
/// <param name="Answers">Canonical JSON.</param>
public sealed record UseCaseStart(string Title, UnitId Unit, PersonId Submitter, PersonId? RegisteredBy, string Questionnaire, string Answers, UseCaseId? CopiedFrom = null);
