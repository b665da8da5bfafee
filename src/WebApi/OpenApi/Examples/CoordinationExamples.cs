using PetitionGovernance.Application.Coordination;
using PetitionGovernance.Domain.Coordination;

namespace PetitionGovernance.WebApi.OpenApi.Examples;

/// <summary>Guidance to another procedure, and what came of it; dates left out mean today.</summary>
internal sealed class CoordinationExamples : IBodyExamples
{
    public IEnumerable<object> Bodies =>
    [
        new GiveGuidance
        {
            ProcedureCode = "civil-action",
            Method = GuidanceMethod.InPerson,
            Told = "到县人民法院立案庭起诉，带身份证、起诉状和物业合同；自知道权利受到侵害之日起三年内。",
        },
        new AnswerGuidance { Accepted = false, Reason = "立案庭答复：起诉状没有写明被告的住所，退回补正。" },
        new ConsultBarrier { State = BarrierState.Offered, Note = "提请县人民法院、司法局会商立案材料问题" },
        new RecordReturn { Reason = "信访人称立案窗口两次都没有收材料，也没有给书面答复。" },
    ];
}
