using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Issues the decision letter: what was decided on a case, on which conditions, and how to appeal, for everybody who may read the case (rules, section 11).</summary>
public sealed class IssueDecisionLetter(Database database, AccessCheck access, DocumentIssue documents, OrganisationProfile organisation, PolicySettings settings, TimeProvider clock)
{
    /// <summary>Of the documents that it issues.</summary>
    public const string Kind = "letter";

    public async Task<Result<IssuedContent>> Handle(string reference, IProgress<DocumentProgress>? progress = null, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var read = await database.Read<DecisionLetterData>(this, async db =>
        {
            if (!access.Allows(ReportPermissions.IssueLetter)) return Refusal.Forbidden;
            if (await db.UseCases.VisibleTo(access.Actor).SingleOrDefaultAsync(u => u.Reference == reference, ct) is not { } useCase) return Refusal.NotFound;
            return await DecisionLetterData.Read(db, useCase, await settings.Of(db, ct), now, ct) is { } letter ? letter : ReportRefusals.NotDecided;
        }, ct);
        if (!read.Succeeded) return read.Refusal;
        var request = new DocumentRequest(Kind, $"{reference} {read.Value.UseCase.Title}", read.Value.UseCase.Id.Value, now);
        return await documents.Issue(this, request, entry => Task.FromResult(Result.Of(DecisionLetter.Of(read.Value, organisation, entry))), progress, ct);
    }
}
