using AiGovernance.Access;
using AiGovernance.Common;
using AiGovernance.Data;
using AiGovernance.RiskScoring;
using AiGovernance.UseCases;
using Microsoft.EntityFrameworkCore;

namespace AiGovernance.Benchmarks;

/// <summary>Submits a draft whose score is known already: a write of the usual size, without the rules of scoring.</summary>
internal sealed class SubmitDraft(Database database, AccessCheck access, TimeProvider clock)
{
    public const string Answers = """{"autonomy":"suggests","benefit":"hours_saved","data":["customer","contract"],"decides_on_people":"no","department":"claims","hosting":"vendor_cloud","model":"general_purpose","monitoring":"sampled","oversight":"before_effect","people_affected":"thousands","personal_data":"yes","region":"eu","retention_days":90,"training_on_data":"no","users":"employees","vendor":"named"}""";

    public Task<Result> Handle(UseCaseId id, PersonId submitter, CancellationToken ct = default) => database.Write(this, async db =>
    {
        var useCase = await db.UseCases.ForChange(access.Actor).SingleOrDefaultAsync(u => u.Id == id, ct);
        return useCase is null ? Refusal.NotFound : useCase.Submit(Frozen(useCase.Reference), submitter, clock.GetUtcNow().UtcDateTime);
    }, ct);

    private static FrozenRevision Frozen(string reference)
    {
        var score = CanonicalJson.Of(new { reference, impact = 12, likelihood = 3, factors = Enumerable.Range(1, 20).Select(i => new { factor = $"factor-{i}", points = i }) });
        return new(Answers, CanonicalJson.Of(new { answers = Answers, score }), score, RiskTier.High, 12);
    }
}
