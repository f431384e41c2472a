using AiGovernance.Questionnaires;
using AiGovernance.Vendors;
using AiGovernance.Vendors.Answering;
using AiGovernance.Vendors.Assessments;
using Xunit;

namespace AiGovernance.Tests.Vendors;

public sealed class VendorDraftTests
{
    [Fact]
    public void What_each_changed_alone_stands()
    {
        var draft = Draft();
        Give(draft, "v-sla", "high");
        draft.Merge(Answers.Empty.With("v-store", "Dublin").With("v-exit", "full"), 5);
        Assert.Equal(Answers.Empty.With("v-store", "Dublin").With("v-exit", "full").With("v-sla", "high"), draft.Answers);
        Assert.Equal(5, draft.Version);
        Assert.Empty(draft.Conflicts);
    }

    [Fact]
    public void What_both_changed_keeps_both_answers_until_one_is_chosen()
    {
        var draft = Draft();
        Give(draft, "v-store", "Cork");
        draft.Merge(Answers.Empty.With("v-store", "Galway"), 5);
        var conflict = Assert.Single(draft.Conflicts);
        Assert.Equal(("Cork", "Galway"), (conflict.Mine!.ToString(), draft.Answers["v-store"]!.ToString()));
        draft.Give(conflict.Question, conflict.Mine);
        Assert.Equal("Cork", draft.Answers["v-store"]!.ToString());
        Assert.Empty(draft.Conflicts);
    }

    [Fact]
    public void A_conflict_names_who_saved_the_other_answer()
    {
        var draft = Draft();
        Give(draft, "v-store", "Cork");
        draft.Merge(Answers.Empty.With("v-store", "Galway"), 5, AnswerAuthors.None.With(["v-store"], "Boris Lang"));
        Assert.Equal("Boris Lang", Assert.Single(draft.Conflicts).By);
    }

    [Fact]
    public void The_same_change_by_both_is_no_conflict()
    {
        var draft = Draft();
        Give(draft, "v-store", "Cork");
        draft.Merge(Answers.Empty.With("v-store", "Cork"), 5);
        Assert.Empty(draft.Conflicts);
    }

    [Fact]
    public void What_is_saved_is_the_base_of_the_next_merge()
    {
        var draft = Draft();
        Give(draft, "v-store", "Cork");
        draft.Saved(draft.Answers, 2);
        draft.Merge(Answers.Empty.With("v-store", "Galway"), 3);
        Assert.Equal("Galway", draft.Answers["v-store"]!.ToString());
        Assert.Empty(draft.Conflicts);
    }

    private static VendorDraft Draft() => new(new("We", "Elena", "Scribeline", "Capture", "Business", "Anna", default, QuestionnaireCatalogue.Vendor, Answers.Empty.With("v-store", "Dublin"), 1, null, null));

    private static void Give(VendorDraft draft, string question, string answer) => draft.Give(QuestionnaireCatalogue.Vendor.Find(question)!, AnswerValue.Text(answer));
}
