using AiGovernance.Access;
using AiGovernance.Committee.Ballots;
using AiGovernance.Committee.Meetings;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.UseCases.Reliance;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Committee.Subjects;

/// <summary>Vendor products whose answers fail hard, and those that High or Critical uses rely on: the committee decides (VN-5, VN-6, S45).</summary>
internal sealed class VendorItems : IItemKind
{
    public ItemKind Kind => ItemKind.Vendor;

    public async Task<IReadOnlyList<WaitingItem>> Waiting(AppDbContext db, DateOnly today, CancellationToken ct)
    {
        var proposed = await db.Assessments.AsNoTracking().Whole().Where(a => a.Status == AssessmentStatus.Proposed).ToListAsync(ct);
        var (listed, heavy) = (await db.OnAnAgenda(Kind).ToListAsync(ct), await ProductReliance.HeavyProducts(db).Distinct().ToListAsync(ct));
        var waiting = new List<WaitingItem>();
        foreach (var assessment in proposed.Where(a => !listed.Contains(a.Id.Value)))
            if (heavy.Contains(assessment.ProductId) || AssessmentScore.Of(await db.Questionnaire(assessment.Questionnaire, ct), assessment).HardFails.Count > 0)
                waiting.Add(new(Kind, assessment.Id.Value, await Title(db, assessment, ct), assessment.ProposedAt!.Value));
        return waiting;
    }

    public async Task<ItemSubject?> Find(AppDbContext db, Actor actor, AgendaItem item, CancellationToken ct)
    {
        var id = AssessmentId.From(item.SubjectId);
        return await db.Assessments.Whole().SingleOrDefaultAsync(a => a.Id == id, ct) is { } assessment ? new VendorSubject(assessment, await db.Questionnaire(assessment.Questionnaire, ct)) : null;
    }

    private static async Task<string> Title(AppDbContext db, Assessment assessment, CancellationToken ct)
    {
        var product = await db.VendorProducts.AsNoTracking().SingleAsync(p => p.Id == assessment.ProductId, ct);
        return $"{product.Name}, {product.Plan}, of {await db.Vendors.Where(v => v.Id == assessment.VendorId).Select(v => v.Name).SingleAsync(ct)}";
    }
}

/// <summary>One vetting on the table.</summary>
/// <param name="asked">As the vendor answered it.</param>
internal sealed class VendorSubject(Assessment assessment, QuestionnaireDefinition asked) : ItemSubject
{
    public override RecordRef Ref => assessment.Ref;

    public override string Noun => "vendor's vetting";

    public override bool TakesConditions => true;

    public override bool IsUnchanged(AgendaItem item) => assessment.Status is AssessmentStatus.Proposed;

    /// <summary>Who asked for it and who assessed it (PP-3).</summary>
    public override string? PartOf(PersonId person) =>
        person == assessment.RequestedBy ? "Requester"
        : assessment.Assessors.Contains(person) ? "Assessor"
        : null;

    public override async Task<BallotPapers> Papers(AppDbContext db, AgendaItem item, DateOnly today, CancellationToken ct)
    {
        return BallotPapers.Of([.. ByRule(), .. await MemberConditions.Of(db, item, today, ct)], assessment.ProposedResult switch
        {
            VendorResult.Approved => Recommendation.Approve,
            VendorResult.ApprovedWithFindings => Recommendation.ApproveWithConditions,
            _ => Recommendation.DoNotApprove,
        });
    }

    /// <summary>What the points do not allow is allowed on conditions at best (CM-7, VN-5).</summary>
    private IEnumerable<BallotCondition> ByRule() => Score is { HardFails: [], Proposal: VendorResult.NotApproved }
        ? [new(0, $"The vendor reaches {VendorScoring.FindingsPercent} % of the points", "Rule VN-6", "VN-6", null, "Its answers, assessed anew.", null, Stops: true)]
        : Score.HardFails.Select(f => new BallotCondition(0, $"The vendor puts right what fails hard: {f.Reason}", "Rule VN-5", "VN-5", null, "Its answer, assessed anew.", null, Stops: true));

    public override async Task<ItemFile> Read(AppDbContext db, AgendaItem item, BallotPapers papers, CancellationToken ct)
    {
        var names = await Names.Of(db, new PersonId?[] { assessment.RequestedBy, assessment.ProposedBy }.OfType<PersonId>(), ct);
        return new("vendor", item.Title, "Whether this product may be used here, and on what conditions (VN-6).", $"/vendors/{assessment.VendorId.Value:D}", null,
        [
            new("Proposed", $"{ResultWords.Of(assessment.ProposedResult)}, by {names[assessment.ProposedBy!.Value]}: {assessment.ProposedBecause}"),
            new("Score", $"{Score.Total.Percent} % of the points; {VendorScoring.ApprovedPercent} % are needed for approval, {VendorScoring.FindingsPercent} % with findings"),
            new("Fails hard", Score.HardFails.Count == 0 ? ["Nothing. It is here because of the uses that rely on it (VN-6)."] : [.. Score.HardFails.Select(f => $"{f.Reason} The vendor says: \"{f.Answer}\"")]),
            new("Uses that rely on it", await Relying.Of(db, assessment.ProductId, ct), VendorAddress.Product(assessment.ProductId)),
            new("Findings", Score.Findings.Count == 0 ? ["None."] : [.. Score.Findings.Select(f => $"{f.Severity}: {f.Text}")]),
            new("Sections", [.. asked.Sections.Select(s => $"{s.Title}: {Score.Sections.First(x => x.SectionId == s.Id).Percent} %")]),
            new("Asked by", names[assessment.RequestedBy]),
        ]);
    }

    /// <summary>Sets the product's result; what fails hard is allowed with findings at best (VN-5).</summary>
    public override async Task<Result> Settle(AppDbContext db, Closing closing, CancellationToken ct)
    {
        if (closing.Outcome is Outcome.Deferred)
        {
            closing.WaitsAgain(db);
            return Result.Success;
        }
        var result = closing.Outcome switch
        {
            // Plain approval of what has findings is an approval with its findings.
            Outcome.Approved => Score.Proposal is VendorResult.ApprovedWithFindings ? VendorResult.ApprovedWithFindings : VendorResult.Approved,
            Outcome.ApprovedWithConditions => VendorResult.ApprovedWithFindings,
            _ => VendorResult.NotApproved,
        };
        var conditions = closing.Proceeds ? closing.Ballot.Conditions.Select(c => $"{c.Number}. {c.Text}").ToList() : [];
        var decided = assessment.DecideByCommittee(asked, result, closing.Sentence, conditions, closing.By, closing.Now);
        if (!decided.Succeeded) return decided;
        var product = await db.VendorProducts.SingleAsync(p => p.Id == assessment.ProductId, ct);
        db.TakeResult(product, result, closing.Policy, closing.Now, assessment.Template is VendorTemplate.DeskCheck);
        db.Signal(VendorSignals.AssessmentDecided, assessment.Id.Value, closing.Now);
        return Result.Success;
    }

    private VendorScore Score => AssessmentScore.Of(asked, assessment);
}
