using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Reviews;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Reports;

/// <summary>Issues the use-case alignment report: one case against NIST AI RMF, with its life, decision, conditions and evidence (rules, section 11).</summary>
public sealed class IssueUseCaseReport(Database database, AccessCheck access, IReviewSecrecy secrecy, DocumentIssue documents, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, TimeProvider clock)
{
    /// <summary>Of the documents that it issues.</summary>
    public const string Kind = "use-case";

    public async Task<Result<IssuedContent>> Handle(string reference, IProgress<DocumentProgress>? progress = null, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var read = await database.Read<UseCaseReportData>(this, async db =>
        {
            if (!access.Allows(ReportPermissions.IssueCaseReport)) return Refusal.Forbidden;
            var useCase = await db.UseCases.VisibleTo(access.Actor).Include(u => u.Revisions).SingleOrDefaultAsync(u => u.Reference == reference, ct);
            if (useCase is null) return Refusal.NotFound;
            return await secrecy.Against(db, access.Actor, useCase.Id, ct) is { } kept ? kept : await UseCaseReportData.Read(db, catalogue, useCase, now, ct);
        }, ct);
        if (!read.Succeeded) return read.Refusal;
        var request = new DocumentRequest(Kind, $"{reference} {read.Value.UseCase.Title}", read.Value.UseCase.Id.Value, now);
        return await documents.Issue(this, request, entry => Task.FromResult(Result.Of(UseCaseReport.Of(read.Value, catalogue, genAi, organisation, entry))), progress, ct);
    }
}
