using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Files;
using AiGovernance.Organisation.Settings;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;

namespace AiGovernance.Vendors.Answering;

/// <summary>A contact attaches a file to one answer as its proof; taken by its content, never by its name (VN-2, VN-4).</summary>
public sealed class AttachProof(Database database, AccessCheck access, FileVault vault, PolicySettings settings, TimeProvider clock)
{
    private const long MegaByte = 1024 * 1024;

    /// <param name="name">As the contact calls it; cleaned.</param>
    /// <param name="progress">Bytes received so far.</param>
    public async Task<Result<ProofRow>> Handle(VendorKey key, string question, string name, Stream content, IProgress<long>? progress = null, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        // Nobody's megabytes are taken in before it is clear that they may send them.
        var most = await database.Read<long>(this, async db =>
        {
            var may = await Opened(db, key, question, ct);
            return may.Succeeded ? (await settings.Now(db, ct))[VendorFigures.ProofMegaBytes] * MegaByte : may.Refusal;
        }, ct);
        if (!most.Succeeded) return most.Refusal;
        var received = await vault.Receive(name, content, progress, ct, most.Value);
        if (!received.Succeeded) return received.Refusal;
        // To its end: a commit that was given up half-way may have happened, and then its content must be there.
        var added = await database.Write<ProofRow>(this, db => Keep(db, key, question, received.Value), CancellationToken.None);
        if (!added.Succeeded) vault.Forget(received.Value);
        return added;
    }

    private async Task<Result<ProofRow>> Keep(AppDbContext db, VendorKey key, string question, ReceivedFile received)
    {
        var opened = await Opened(db, key, question, CancellationToken.None);
        if (!opened.Succeeded) return opened.Refusal;
        var (link, assessment) = (opened.Value.Link, opened.Value.Assessment);
        var now = clock.GetUtcNow().UtcDateTime;
        var file = StoredFile.OfGuest(received, AnswerFiles.Of(assessment.Id), assessment.VendorId.Value, link.PersonId, link.ContactName, now);
        db.Files.Add(file);
        return OpenQuestionnaire.Row(assessment.Attach(question, file, link.ContactName, now));
    }

    private async Task<Result<OpenedLink>> Opened(AppDbContext db, VendorKey key, string question, CancellationToken ct)
    {
        if (await db.OpenedBy(key, clock.GetUtcNow().UtcDateTime, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
        if (assessment.BarsProof(await db.Questionnaire(assessment.Questionnaire, ct), question) is { } barred) return barred;
        return new OpenedLink(link, assessment);
    }

    private sealed record OpenedLink(AssessmentLink Link, Assessment Assessment);
}
