using System.Text.Json.Nodes;
using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.Questionnaires;
using AiGovernance.Questionnaires.Versions;
using AiGovernance.Vendors.Assessments;
using AiGovernance.Workflows;

namespace AiGovernance.Vendors.Answering;

/// <summary>A contact states with name and function that the answers are true; they are frozen and go to the assessors (VN-2).</summary>
public sealed class SignOff(Database database, AccessCheck access, TimeProvider clock)
{
    private const int ShownMissing = 5;
    private const string DeskCheckReason = "Desk check from public sources: what the answers come to.";

    /// <param name="version">As last read or saved: nobody signs what another contact changed unseen.</param>
    public async Task<Result> Handle(VendorKey key, int version, Signature signature, CancellationToken ct = default)
    {
        using var _ = access.Lend();
        return await database.Write(this, async db =>
        {
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.OpenedBy(key, now, ct) is not var (link, assessment) || !access.Enters(link)) return VendorRefusals.LinkNotValid;
            if (assessment.Status is not AssessmentStatus.Sent) return VendorRefusals.SignedOff;
            if (assessment.Version != version) return Refusal.Stale;
            if (signature.Fault() is { } fault) return fault;
            var asked = await db.Questionnaire(assessment.Questionnaire, ct);
            var evaluation = assessment.Evaluate(asked, Stage.Submitted);
            if (Missing(evaluation) is { } missing) return missing;
            db.Note(Given(assessment, evaluation));
            db.Signal(VendorSignals.SignedOff, assessment.Id.Value, now);
            var signed = assessment.SignOff(signature, evaluation.KeptAnswers, Text(evaluation), now);
            if (!signed.Succeeded || assessment.Template is not VendorTemplate.DeskCheck) return signed;
            // Who answered a desk check has judged it by that: the score is the proposal, and the office decides.
            db.Signal(VendorSignals.ResultProposed, assessment.Id.Value, now);
            return assessment.Propose(asked, AssessmentScore.Of(asked, assessment).Proposal, DeskCheckReason, access.Actor.Person!.Value, now);
        }, ct);
    }

    private static Refusal? Missing(Evaluation evaluation)
    {
        var missing = evaluation.Missing.ToList();
        if (missing.Count == 0) return null;
        var named = string.Join("; ", missing.Take(ShownMissing).Select(q => $"\"{q.Text}\"")) + (missing.Count > ShownMissing ? $" and {missing.Count - ShownMissing} more" : "");
        return VendorRefusals.AnswersMissing.With(missing.Count, named) with { Field = missing[0].Id };
    }

    /// <summary>Answer by answer what was signed: the saves before left no entries (AT-1).</summary>
    private static TrailNote Given(Assessment assessment, Evaluation evaluation) => new(
        new RecordRef("vendor-answers", assessment.Id.Value),
        [.. evaluation.KeptAnswers.Questions.Select(id => new TrailChange(id, null, evaluation.Definition.Find(id)!.Label(evaluation.Answers[id]!)))],
        assessment.VendorId.Value);

    private static string Text(Evaluation evaluation) => CanonicalJson.Of(new JsonObject
    {
        ["answers"] = JsonNode.Parse(evaluation.KeptAnswers.ToJson()),
        ["format"] = 1,
        ["questionnaire"] = new JsonObject { ["hash"] = evaluation.Definition.Hash, ["id"] = evaluation.Definition.Id, ["version"] = evaluation.Definition.Version },
    });
}
