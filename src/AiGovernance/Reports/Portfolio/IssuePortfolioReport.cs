using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;

namespace AiGovernance.Reports.Portfolio;

/// <summary>Issues the portfolio alignment report: the organisation against NIST AI RMF and every use case by tier, of now or of a past instant (rules, section 11; RP-5).</summary>
public sealed class IssuePortfolioReport(Database database, AccessCheck access, DocumentIssue documents, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, TimeProvider clock)
{
    /// <summary>Of the documents that it issues.</summary>
    public const string Kind = "portfolio";
    public const string Title = "Portfolio alignment report";

    /// <param name="asOf">UTC; null for now.</param>
    public async Task<Result<IssuedContent>> Handle(DateTime? asOf, IProgress<DocumentProgress>? progress = null, CancellationToken ct = default)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var allowed = await database.Read<bool>(this, _ => Task.FromResult<Result<bool>>(
            !access.Allows(ReportPermissions.IssuePortfolio) ? Refusal.Forbidden : asOf > now ? ReportRefusals.NotYet : true), ct);
        if (!allowed.Succeeded) return allowed.Refusal;
        var title = asOf is null ? Title : $"{Title}, looking back";
        return await documents.Issue(this, new DocumentRequest(Kind, title, null, asOf ?? now), async entry =>
        {
            await using var db = database.Open();
            return PortfolioReport.Of(await PortfolioData.Read(db, catalogue, asOf, now, ct), catalogue, genAi, organisation, entry);
        }, progress, ct);
    }
}
