using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Documents;
using AiGovernance.Frameworks;
using AiGovernance.Frameworks.GenAi;
using AiGovernance.Organisation;
using AiGovernance.Organisation.Settings;

namespace AiGovernance.Reports.Executive;

/// <summary>Issues the executive summary from the figures of the dashboard (rules, section 11; DB-1).</summary>
public sealed class IssueExecutiveReport(Database database, AccessCheck access, DocumentIssue documents, RmfCatalogue catalogue, GenAiCatalogue genAi, OrganisationProfile organisation, PolicySettings settings, TimeProvider clock)
{
    /// <summary>Of the documents that it issues.</summary>
    public const string Kind = OrganisationEvidenceReader.ExecutiveKind;
    public const string Title = "Executive summary";

    public async Task<Result<IssuedContent>> Handle(IProgress<DocumentProgress>? progress = null, CancellationToken ct = default)
    {
        var allowed = await database.Read<bool>(this, _ => Task.FromResult<Result<bool>>(access.Allows(ReportPermissions.IssueExecutive) ? true : Refusal.Forbidden), ct);
        if (!allowed.Succeeded) return allowed.Refusal;
        var now = clock.GetUtcNow().UtcDateTime;
        return await documents.Issue(this, new DocumentRequest(Kind, Title, null, now), async entry =>
        {
            await using var db = database.Open();
            return ExecutiveReport.Of(await ExecutiveData.Read(db, catalogue, await settings.Of(db, ct), now, ct), catalogue, genAi, organisation, entry);
        }, progress, ct);
    }
}
